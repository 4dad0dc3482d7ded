import { CalendarDays, Clock, HeartHandshake, MessageCircleQuestion, Siren } from 'lucide-react';
import type { HelpLevel, HelpLevelId } from '@/content/clinician';
import { Card } from '@/ui/card';
import type { IconType, Tone } from '@/ui/types';
import styles from './clinician-page.module.css';

const looks: Readonly<Record<HelpLevelId, { icon: IconType; tone: Tone }>> = {
  emergency: { icon: Siren, tone: 'skin' },
  'same-day': { icon: Clock, tone: 'meal' },
  'book-a-visit': { icon: CalendarDays, tone: 'gut' },
  'ask-before': { icon: MessageCircleQuestion, tone: 'brand' },
  'mental-health': { icon: HeartHandshake, tone: 'calm' },
};

export function HelpLevelCard({ level }: { readonly level: HelpLevel }) {
  return (
    <Card heading={level.title} headingStyle="pill" {...looks[level.id]}>
      <p className={styles.lead}>{level.lead}</p>
      <ul className={styles.situations}>
        {level.situations.map((situation) => (
          <li key={situation}>{situation}</li>
        ))}
      </ul>
    </Card>
  );
}

import { Bookmark } from 'lucide-react';
import { Link } from 'wouter';
import { pieceById } from '@/content/guidance';
import { useSettings } from '@/data/react';
import { useText } from '@/texts';
import styles from './learn.module.css';

/** Back to where somebody stopped; nothing when there is no such place. */
export function GoOnReading() {
  const t = useText();
  const { readingPlace } = useSettings();
  const piece = readingPlace === null ? undefined : pieceById(readingPlace.pieceId);
  const section = piece?.sections[readingPlace?.section ?? 0];
  if (piece === undefined || section === undefined) return null;
  return (
    <Link href={`/learn/${piece.id}`} className={styles.strip}>
      <Bookmark size={22} strokeWidth={1.7} aria-hidden />
      <span>
        <strong className={styles.stripTitle}>{t('learn.goOn', { title: piece.title })}</strong>{' '}
        {t('learn.goOnAt', { heading: section.heading })}
      </span>
    </Link>
  );
}

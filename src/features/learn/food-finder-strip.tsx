import { Carrot } from 'lucide-react';
import { Link } from 'wouter';
import { useText } from '@/texts';
import { FOOD_FINDER_ID } from './addresses.ts';
import styles from './learn.module.css';

export function FoodFinderStrip() {
  const t = useText();
  return (
    <Link href={`/learn/${FOOD_FINDER_ID}`} className={styles.strip}>
      <Carrot size={22} strokeWidth={1.7} aria-hidden />
      <span>
        <strong className={styles.stripTitle}>{t('foods.finder.title')}</strong>{' '}
        {t('foods.finder.invitation')}
      </span>
    </Link>
  );
}

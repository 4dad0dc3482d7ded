import { Link } from 'wouter';
import type { GuidancePiece } from '@/domain/guidance';
import { useText } from '@/texts';
import styles from './learn.module.css';
import { iconOfCondition } from './looks.ts';

export function ConditionTiles({ pieces }: { readonly pieces: readonly GuidancePiece[] }) {
  const t = useText();
  return (
    <section aria-labelledby="learn-skin">
      <h2 id="learn-skin" className={styles.sectionHeading}>
        {t('learn.onTheSkin')}
      </h2>
      <ul className={styles.tiles}>
        {pieces.map((piece) => {
          const Icon = iconOfCondition(piece.id);
          return (
            <li key={piece.id}>
              <Link href={`/learn/${piece.id}`} className={styles.tile}>
                <Icon size={22} strokeWidth={1.7} aria-hidden />
                {piece.title}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

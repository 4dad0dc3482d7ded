import { Link } from 'wouter';
import { readingMinutes, type GuidancePiece } from '@/domain/guidance';
import { useText } from '@/texts';
import { iconOfCondition, topicLooks } from './looks.ts';
import styles from './piece-list.module.css';

export function PieceList({ pieces }: { readonly pieces: readonly GuidancePiece[] }) {
  const t = useText();
  return (
    <ul className={styles.list}>
      {pieces.map((piece) => {
        const Icon =
          piece.group === 'conditions' ? iconOfCondition(piece.id) : topicLooks[piece.topic].icon;
        return (
          <li key={piece.id} className={styles.item}>
            <Icon size={20} strokeWidth={1.7} aria-hidden className={styles.icon} />
            <div className={styles.words}>
              <Link href={`/learn/${piece.id}`} className={styles.link}>
                {piece.title}
              </Link>
              <p className={styles.summary}>{piece.summary}</p>
            </div>
            <span className={styles.minutes}>
              {t('learn.minutes', { minutes: readingMinutes(piece) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

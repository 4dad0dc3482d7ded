import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import { guidance } from '@/content/guidance';
import { neighboursOf } from '@/domain/guidance';
import { useText } from '@/texts';
import styles from './piece-steps.module.css';

/** On to the piece before or after in reading order. */
export function PieceSteps({ id }: { readonly id: string }) {
  const t = useText();
  const { previous, next } = neighboursOf(guidance, id);
  return (
    <nav className={styles.steps} aria-label={t('learn.pieceSteps')}>
      {previous !== null && (
        <Link href={`/learn/${previous.id}`} className={styles.step}>
          <ArrowLeft size={18} strokeWidth={1.8} aria-hidden />
          <span>
            <span className={styles.hint}>{t('learn.previous')}</span> {previous.title}
          </span>
        </Link>
      )}
      {next !== null && (
        <Link href={`/learn/${next.id}`} className={`${styles.step ?? ''} ${styles.next ?? ''}`}>
          <span>
            <span className={styles.hint}>{t('learn.next')}</span> {next.title}
          </span>
          <ArrowRight size={18} strokeWidth={1.8} aria-hidden />
        </Link>
      )}
    </nav>
  );
}

import type { ReactNode } from 'react';
import { useText } from '@/texts';
import styles from './insights.module.css';

type FoldedProps = {
  readonly heading: string;
  readonly count: number;
  /** Whether the number is said. */
  readonly isCounted?: boolean;
  readonly children: ReactNode;
};

/** A list that opens when somebody wants it; nothing when there is nothing in it. */
export function Folded({ heading, count, isCounted = true, children }: FoldedProps) {
  const t = useText();
  if (count === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{isCounted ? t('insights.folded', { heading, count }) : heading}</summary>
      <div className={styles.unfolded}>{children}</div>
    </details>
  );
}

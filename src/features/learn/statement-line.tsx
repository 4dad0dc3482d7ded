import type { Statement } from '@/domain/guidance';
import { useText } from '@/texts';
import { EvidenceLabel } from './evidence-label.tsx';
import styles from './statement-line.module.css';

export type StatementLineProps = {
  readonly statement: Statement;
  /** The sources of the piece in the order of their numbers. */
  readonly sourceIds: readonly string[];
  readonly legendId: string;
};

export function StatementLine({ statement, sourceIds, legendId }: StatementLineProps) {
  const t = useText();
  if (statement.kind === 'advice') return <p className={styles.line}>{statement.text}</p>;

  const numbers = statement.references.map((id) => sourceIds.indexOf(id) + 1).sort((a, b) => a - b);
  const list = numbers.join(', ');
  return (
    <div className={styles.line}>
      <p>{statement.text}</p>
      <div className={styles.basis}>
        <EvidenceLabel evidence={statement.evidence} legendId={legendId} />
        <span className={styles.numbers}>
          {t('learn.sourceNumbers', { count: numbers.length, list })}
        </span>
      </div>
    </div>
  );
}

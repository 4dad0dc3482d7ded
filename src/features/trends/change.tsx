import type { MetricSummary } from '@/domain/trends';
import { useText } from '@/texts';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './trends.module.css';
import { formatMean } from './words.ts';

type ChangeProps = {
  readonly summary: MetricSummary;
  readonly format?: (value: number) => string;
};

/** The means of the first and the second half of the range. */
export function Change({ summary, format = formatMean }: ChangeProps) {
  const t = useText();
  const { firstHalf, secondHalf } = summary;
  const first = firstHalf === null ? t('trends.dash') : format(firstHalf.value);
  const second = secondHalf === null ? t('trends.dash') : format(secondHalf.value);
  return (
    <p className={styles.change}>
      <span aria-hidden>{t('trends.small.change', { first, second })}</span>
      <VisuallyHidden>
        {t('trends.small.changeSpoken', {
          first,
          second,
          firstCount: firstHalf?.count ?? 0,
          secondCount: secondHalf?.count ?? 0,
        })}
      </VisuallyHidden>
    </p>
  );
}

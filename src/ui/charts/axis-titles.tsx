import styles from './day-chart.module.css';
import type { ChartAxis } from './day-series.ts';

/** What the axes count, at their ends. Seen only: every value is told with its unit. */
export function AxisTitles({ axes }: { readonly axes: readonly ChartAxis[] }) {
  // On the right the first axis stands outermost.
  const titlesOf = (wanted: ChartAxis['side']) =>
    axes
      .filter(({ side, title }) => side === wanted && title !== undefined)
      .toReversed()
      .map(({ title }) => title)
      .join(' · ');
  return (
    <div className={styles.axisTitles} aria-hidden>
      <span>{titlesOf('left')}</span>
      <span>{titlesOf('right')}</span>
    </div>
  );
}

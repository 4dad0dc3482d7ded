import { useToday } from '@/data/react';
import { formatDay, yearOf } from '@/domain/day';
import { RANGE_CHOICES } from '@/domain/trends';
import { LOCALE, useText } from '@/texts';
import { RangePicker } from '@/ui/range-picker';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './trends.module.css';
import type { ShownTrends, WishedDays } from './use-trends.ts';
import type { ViewState } from './use-view-state.ts';

/** Which days are on show: one of a few usual ranges, or days of one's own. */
export function RangeControls({
  trends,
  wished,
  isDrawn,
  view,
  onChange,
}: {
  readonly trends: ShownTrends | undefined;
  readonly wished: WishedDays | undefined;
  /** The first picture is there; what takes long to draw comes after it. */
  readonly isDrawn: boolean;
  readonly view: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
}) {
  const t = useText();
  const today = useToday();
  const { own } = view;
  const style = own !== null && yearOf(own.from) === yearOf(own.to) ? 'short' : 'dated';
  return (
    <div className={styles.overlays}>
      <SegmentedControl
        label={t('trends.rangeLabel')}
        variant="strong"
        value={own === null ? (view.choice ?? wished?.choice ?? null) : null}
        onChange={(choice) => onChange({ choice, own: null, before: [] })}
        options={RANGE_CHOICES.map((value) => ({ value, label: t(`trends.range.${value}`) }))}
      />
      {trends !== undefined && isDrawn && (
        <RangePicker
          label={t('trends.ownRange')}
          text={
            own === null
              ? undefined
              : t('trends.fromTo', {
                  from: formatDay(own.from, style, LOCALE),
                  to: formatDay(own.to, style, LOCALE),
                })
          }
          value={trends.range}
          last={today}
          onChange={(range) => onChange({ own: range, before: [] })}
        />
      )}
    </div>
  );
}

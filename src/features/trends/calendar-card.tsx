import { ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useLive, useToday } from '@/data/react';
import { addDays, formatDay, type LocalDay, weekOf } from '@/domain/day';
import { computeDailySeries } from '@/domain/series';
import { calendarRange, computeYearCalendar, TREND_METRICS } from '@/domain/trends';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import { YearCalendar } from '@/ui/charts/year-calendar';
import { IconButton } from '@/ui/icon-button';
import { CalendarKey } from './calendar-key.tsx';
import { ChartFoot } from './chart-foot.tsx';
import styles from './trends.module.css';
import { formatMean, formatNoted } from './words.ts';

/** A year of skin ratings, each day a square; any of them can be opened. */
export const CalendarCard = memo(function CalendarCard({
  firstDay,
}: {
  readonly firstDay: LocalDay;
}) {
  const t = useText();
  const today = useToday();
  const [, navigate] = useLocation();
  const [yearsBack, setYearsBack] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const range = calendarRange(addDays(today, -364 * yearsBack));
  const loaded = useLive(
    async (journal) => ({
      range,
      checks: await journal.entries.ofKindBetween('skin-check', range),
    }),
    [range.from, range.to],
  );
  if (loaded === undefined) return <div className={styles.calendarPlace} />;

  const days = computeDailySeries(loaded.checks, TREND_METRICS.skin, loaded.range);
  const noted = days.flatMap(({ value }) => (value === null ? [] : [value]));
  const from = formatDay(loaded.range.from, 'dated', LOCALE);
  const to = formatDay(loaded.range.to, 'dated', LOCALE);
  const monday = weekOf(today).from;
  const title = t('trends.calendar.label', { from, to });
  const description =
    noted.length === 0
      ? t('trends.noLineTitle', { name: t('entries.metric.skinOverall') })
      : t('trends.calendar.describe', {
          noted: noted.length,
          mean: formatMean(noted.reduce((sum, value) => sum + value, 0) / noted.length),
        });
  const inFull = (day: LocalDay) =>
    `${formatDay(day, 'weekday', LOCALE)} ${formatDay(day, 'dated', LOCALE)}`;
  return (
    <Card
      heading={t('trends.calendar.heading')}
      subtitle={t('trends.fromTo', { from, to })}
      action={
        <div className={styles.overlays}>
          <IconButton
            icon={ChevronLeft}
            label={t('trends.calendar.before')}
            size="small"
            isDisabled={loaded.range.from <= firstDay}
            onPress={() => setYearsBack(yearsBack + 1)}
          />
          <IconButton
            icon={ChevronRight}
            label={t('trends.calendar.after')}
            size="small"
            isDisabled={yearsBack === 0}
            onPress={() => setYearsBack(yearsBack - 1)}
          />
        </div>
      }
    >
      <div ref={root}>
        <YearCalendar
          weeks={computeYearCalendar(days, loaded.range)}
          label={title}
          description={description}
          formatDay={inFull}
          formatMonth={(day) => formatDay(day, 'month', LOCALE)}
          weekdays={Array.from({ length: 7 }, (_, index) =>
            formatDay(addDays(monday, index), 'weekday', LOCALE),
          )}
          words={({ value }) =>
            value === null
              ? t('trends.notNoted')
              : t('trends.calendar.skin', { rating: formatNoted(value) })
          }
          onOpen={(day) => navigate(day >= today ? '/today' : `/today/${day}`)}
        />
        <ChartFoot
          root={root}
          name={t('trends.calendar.heading')}
          title={title}
          description={description}
          fileName={`gut-skin-calendar-${loaded.range.from}-${loaded.range.to}`}
          columns={[
            {
              header: t('trends.column.day'),
              value: ({ day }) => day,
              words: ({ day }) => inFull(day),
            },
            {
              header: t('trends.numbers.rating'),
              value: ({ value }) => value,
              words: ({ value }) => (value === null ? t('trends.dash') : formatNoted(value)),
            },
          ]}
          rows={days}
          rowKey={({ day }) => day}
          isByTime
        >
          <CalendarKey />
        </ChartFoot>
      </div>
    </Card>
  );
});

import { Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '@/data/react';
import { formatDay, type LocalDay } from '@/domain/day';
import { roundToTenth } from '@/domain/series';
import { placesInWeek, type RegionWeeks } from '@/domain/trends';
import { LOCALE, type Translate, useText } from '@/texts';
import { BodyFigure } from '@/ui/body-map/body-figure';
import { BODY_VIEW_IDS, type BodyViewId } from '@/ui/body-map/view';
import { BODY_VIEWS, busiestView } from '@/ui/body-map/views';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { SegmentedControl } from '@/ui/segmented-control';
import { Slider } from '@/ui/slider';
import { ChartFoot, type NumbersColumn } from './chart-foot.tsx';
import styles from './regions-card.module.css';
import type { ChartParts } from './use-chart-parts.ts';
import type { ShownTrends } from './use-trends.ts';
import { dayInRange, formatMean } from './words.ts';

/** A week stays on show for so long while it plays. */
const WEEK_MS = 900;
const FIGURE_PX = 250;
const CURVES_SHOWN = 6;
const CURVE_PX = 44;

/** Where the skin was noted, week by week on the figure, and the course of the places noted most. */
export function RegionsCard({
  trends,
  parts,
}: {
  readonly trends: ShownTrends;
  readonly parts: ChartParts | 'loading' | 'missing';
}) {
  const t = useText();
  const weeks = trends.places;
  const root = useRef<HTMLDivElement>(null);
  const [most] = weeks.regions;
  if (most === undefined) return null;
  return (
    <Card heading={t('trends.regions.heading')} subtitle={t('trends.regions.scale')} tone="skin">
      <div ref={root}>
        <div className={styles.halves} data-chart>
          <Player key={weeks.days[0]} weeks={weeks} />
          <Curves weeks={weeks} parts={parts} />
        </div>
      </div>
      <ChartFoot
        root={root}
        name={t('trends.regions.heading')}
        title={t('trends.regions.title', {
          from: dayInRange(trends.range.from, trends.range),
          to: dayInRange(trends.range.to, trends.range),
        })}
        description={t('trends.regions.describe', {
          count: weeks.regions.length,
          region: t(`entries.region.${most.region}`),
          mean: formatMean(most.mean.value),
        })}
        fileName={`gut-skin-places-${trends.range.from}-${trends.range.to}`}
        columns={columnsOf(weeks, t)}
        rows={weeks.days.map((day, index) => ({ day, index }))}
        rowKey={({ day }) => day}
        isByTime
      />
    </Card>
  );
}

type Week = { readonly day: LocalDay; readonly index: number };

/** A row for each week, a column for each place that was noted, the most noted first. */
function columnsOf(weeks: RegionWeeks, t: Translate): readonly NumbersColumn<Week>[] {
  return [
    {
      header: t('trends.numbers.week'),
      value: ({ day }) => day,
      words: ({ day }) => formatDay(day, 'dated', LOCALE),
    },
    {
      header: t('trends.numbers.days'),
      value: ({ index }) => weeks.counts[index] ?? 0,
      words: ({ index }) => String(weeks.counts[index] ?? 0),
    },
    ...weeks.regions.map(({ region, weeks: means }): NumbersColumn<Week> => ({
      header: t(`entries.region.${region}`),
      value: ({ index }) => roundedOrNull(means[index]),
      words: ({ index }) => {
        const mean = means[index] ?? null;
        return mean === null ? t('trends.dash') : formatMean(mean);
      },
    })),
  ];
}

function roundedOrNull(mean: number | null | undefined): number | null {
  return mean === null || mean === undefined ? null : roundToTenth(mean);
}

function Player({ weeks }: { readonly weeks: RegionWeeks }) {
  const t = useText();
  const { figureTone } = useSettings();
  const last = weeks.days.length - 1;
  const [week, setWeek] = useState(last);
  const [isPlaying, setPlaying] = useState(false);
  const views = useMemo(() => viewsOf(weeks), [weeks]);
  const [view, setView] = useState<BodyViewId>(() => views[0] ?? 'front');
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      setWeek((shown) => Math.min(last, shown + 1));
    }, WEEK_MS);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  if (isPlaying && week === last) setPlaying(false);

  const places = placesInWeek(weeks, week);
  const day = weeks.days[week];
  const name =
    day === undefined ? '' : t('trends.weekOf', { day: formatDay(day, 'dated', LOCALE) });
  return (
    <div className={styles.player}>
      <div className={styles.figure}>
        <BodyFigure view={view} regions={places} tone={figureTone} height={FIGURE_PX} />
      </div>
      <div className={styles.words}>
        {views.length > 1 && (
          <SegmentedControl
            label={t('trends.regions.view')}
            size="small"
            value={view}
            onChange={setView}
            options={views.map((id) => ({ value: id, label: t(`skin.viewOf.${id}`) }))}
          />
        )}
        <p className={styles.week} data-chart-words>
          {name}
        </p>
        <p className={styles.count}>
          {t('trends.regions.days', { count: weeks.counts[week] ?? 0 })}
        </p>
        {places.length === 0 ? (
          <p className={styles.count}>
            {t((weeks.counts[week] ?? 0) === 0 ? 'trends.regions.open' : 'trends.regions.calm')}
          </p>
        ) : (
          <ul className={styles.places}>
            {places.map(({ region, mean }) => (
              <li key={region} data-chart-words>
                {t('trends.regions.place', {
                  region: t(`entries.region.${region}`),
                  mean: formatMean(mean),
                })}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.controls}>
          <Button
            size="small"
            icon={isPlaying ? Pause : Play}
            onPress={() => {
              if (!isPlaying && week === last) setWeek(0);
              setPlaying(!isPlaying);
            }}
          >
            {t(isPlaying ? 'trends.regions.pause' : 'trends.regions.play')}
          </Button>
          <Slider
            label={t('trends.regions.week')}
            value={week}
            onChange={(shown) => {
              setPlaying(false);
              setWeek(shown);
            }}
            maxValue={Math.max(1, last)}
            step={1}
            valueWords={(shown) => {
              const first = weeks.days[shown];
              return first === undefined ? '' : formatDay(first, 'short', LOCALE);
            }}
          />
        </div>
      </div>
    </div>
  );
}

/** The pictures that have something to show, the one with most of it first. */
function viewsOf({ regions }: RegionWeeks): readonly BodyViewId[] {
  const noted = regions.map(({ region }) => ({ region, level: 1 as const }));
  const busiest = busiestView(noted);
  const others = BODY_VIEW_IDS.filter(
    (id) =>
      id !== busiest &&
      BODY_VIEWS[id].places.some((place) => noted.some(({ region }) => region === place.region)),
  );
  return [busiest, ...others];
}

function Curves({
  weeks,
  parts,
}: {
  readonly weeks: RegionWeeks;
  readonly parts: ChartParts | 'loading' | 'missing';
}) {
  const t = useText();
  return (
    <ul className={styles.curves} aria-label={t('trends.regions.curves')}>
      {weeks.regions.slice(0, CURVES_SHOWN).map(({ region, mean, weeks: points }) => (
        <li key={region} className={styles.curve}>
          <span className={styles.curveName} data-chart-words>
            {t(`entries.region.${region}`)}
          </span>
          <span className={styles.curveMean} data-chart-words>
            {meanWords(mean, t)}
          </span>
          <span className={styles.curveLine}>
            {typeof parts !== 'string' && (
              <parts.Sparkline points={points} tone="skin" height={CURVE_PX} yDomain={[0, 3]} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function meanWords({ value, count }: { value: number; count: number }, t: Translate): string {
  return t('trends.regions.mean', { mean: formatMean(value), count });
}

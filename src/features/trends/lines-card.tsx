import { Flower2, Table2, ZoomOut } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useLive, useToday } from '@/data/react';
import { type DayRange, rangeLengthDays } from '@/domain/day';
import { shownPeriods } from '@/domain/experiments';
import {
  computeLines,
  LINES_MAXIMUM,
  type LinesChart as Chart,
  stepFor,
  TREND_STEPS,
} from '@/domain/trends';
import { type TextKey, type Translate, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ChoiceMenu } from '@/ui/choice-menu';
import { EmptyState } from '@/ui/empty-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { LinesChart } from './lines-chart.tsx';
import { describeLines } from './describe-lines.ts';
import { linesAsCsv } from './lines-csv.ts';
import { SaveMenu } from './save-menu.tsx';
import styles from './trends.module.css';
import type { ChartParts } from './use-chart-parts.ts';
import type { Followable } from './use-followables.ts';
import type { ShownTrends } from './use-trends.ts';
import type { ViewState } from './use-view-state.ts';
import { dayInRange, formatMean, formatNoted } from './words.ts';

type LinesCardProps = {
  /** undefined while it is read */
  readonly trends: ShownTrends | undefined;
  /** The days asked for, known before they are read. */
  readonly wished: DayRange | undefined;
  /** The first picture is there; what stands around it comes after it. */
  readonly isDrawn: boolean;
  readonly followables: readonly Followable[];
  readonly parts: ChartParts | 'loading' | 'missing';
  readonly view: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
};

/** The picture of the room: what was chosen, up to four at once, over the days on show. */
export function LinesCard({
  trends,
  wished,
  isDrawn,
  followables,
  parts,
  view,
  onChange,
}: LinesCardProps) {
  const t = useText();
  const chosen = useMemo(() => chosenOf(followables, view.shown), [followables, view.shown]);
  const noted = useMemo(() => chosen.filter(({ isNoted }) => isNoted), [chosen]);
  const chart = useMemo(
    () =>
      trends === undefined
        ? undefined
        : computeLines(
            noted.map(({ source, observations }) => ({ ...source, observations: observations() })),
            trends.range,
            stepFor(view.step, trends.dayCount),
          ),
    [trends, noted, view.step],
  );
  // Its frame stands there while the days are read, so that they have only their lines to add.
  const frame = useMemo(
    () =>
      wished === undefined
        ? undefined
        : computeLines([], wished, stepFor(view.step, rangeLengthDays(wished))),
    [wished, view.step],
  );
  const onShow = chart ?? frame;
  const missing = chosen.filter(({ isNoted }) => !isNoted).map(({ name: shown }) => shown);
  const today = useToday();
  const experiments = useLive((journal) => journal.documents.all('experiments'), []);
  const periods = useMemo(() => shownPeriods(experiments ?? [], today), [experiments, today]);
  const root = useRef<HTMLDivElement>(null);
  const isEmpty = trends !== undefined && noted.length === 0;
  const step = chart?.step ?? 'day';
  const name = chosen[0]?.name ?? t('entries.metric.skinOverall');
  const options = followables
    .filter((one) => one.isNoted || view.shown.includes(one.source.id))
    .map(({ source, name: label }) => ({ id: source.id, label }));
  return (
    <Card
      heading={t(`trends.heading.${step}`, { name })}
      subtitle={isEmpty ? undefined : scaleWords(chosen[0]?.source.id, t)}
      tone="skin"
      action={
        trends !== undefined &&
        isDrawn && (
          <div className={styles.overlays}>
            <SegmentedControl
              label={t('trends.stepLabel')}
              size="small"
              value={step}
              onChange={(chosenStep) => onChange({ step: chosenStep })}
              options={TREND_STEPS.map((value) => ({
                value,
                label: t(`trends.step.${value}`),
                isDisabled: stepFor(value, trends.dayCount) !== value,
              }))}
            />
            <ChoiceMenu
              label={t('trends.choose')}
              values={view.shown}
              onChange={(shown) => onChange({ shown })}
              options={options}
              maximum={LINES_MAXIMUM}
            />
          </div>
        )
      }
    >
      <div ref={root} className={styles.chartPlace}>
        {onShow !== undefined && !isEmpty && (
          <LinesChart
            chart={onShow}
            isWaiting={trends === undefined}
            shown={noted}
            newThings={trends?.newThings ?? NO_THINGS}
            photoDays={trends?.photos ?? NO_PHOTOS}
            periods={periods}
            parts={parts}
            onZoom={(own) =>
              onChange(
                own === 'out'
                  ? { own: view.before.at(-1) ?? null, before: view.before.slice(0, -1) }
                  : own === 'all'
                    ? { own: null, before: [] }
                    : { own, before: [...view.before, view.own] },
              )
            }
          />
        )}
        {isEmpty && (
          <EmptyState icon={Flower2} tone="skin" title={t('trends.noLineTitle', { name })}>
            {t(view.shown[0] === 'skin.overall' ? 'trends.noSkin' : 'trends.noLine')}
          </EmptyState>
        )}
      </div>
      <div className={styles.chartFoot}>
        {chart === undefined || !isDrawn ? (
          <span />
        ) : (
          <Summary chart={chart} shown={noted} missing={isEmpty ? [] : missing} />
        )}
        <div className={styles.footActions}>
          {view.own !== null && view.before.length > 0 && (
            <Button
              variant="quiet"
              size="small"
              icon={ZoomOut}
              onPress={() =>
                onChange({ own: view.before.at(-1) ?? null, before: view.before.slice(0, -1) })
              }
            >
              {t('trends.zoomOut')}
            </Button>
          )}
          {chart !== undefined && isDrawn && !isEmpty && (
            <SaveMenu
              label={t('trends.save')}
              root={root}
              fileName={`gut-skin-trends-${chart.range.from}-${chart.range.to}`}
              words={{
                title: t('trends.chartLabel', {
                  names: noted.map((one) => one.name).join(', '),
                  from: dayInRange(chart.range.from, chart.range),
                  to: dayInRange(chart.range.to, chart.range),
                }),
                description: describeLines(chart, noted, trends?.newThings ?? [], t),
                foot: t('trends.savedFoot'),
              }}
              csv={() => linesAsCsv(chart, noted, t)}
            />
          )}
          <Button
            variant="quiet"
            size="small"
            icon={Table2}
            isDisabled={trends === undefined}
            aria-expanded={view.isTableShown}
            onPress={() => onChange({ isTableShown: !view.isTableShown })}
          >
            {t(view.isTableShown ? 'trends.hideTable' : 'trends.showTable')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

const NO_THINGS: ShownTrends['newThings'] = [];
const NO_PHOTOS: ShownTrends['photos'] = [];

const SCALES: Readonly<Record<string, TextKey>> = {
  'skin.overall': 'trends.scaleSkin',
  stress: 'trends.small.scale.stress',
  belly: 'trends.small.scale.belly',
};

/** What the ends of the first line's scale mean, where they have words. */
function scaleWords(metricId: string | undefined, t: Translate): string {
  const key = SCALES[metricId ?? 'skin.overall'];
  return key === undefined ? t('trends.open') : t('trends.scale', { scale: t(key) });
}

/** In the order in which they were chosen. */
function chosenOf(
  followables: readonly Followable[],
  shown: readonly string[],
): readonly Followable[] {
  return shown.flatMap((id) => followables.find(({ source }) => source.id === id) ?? []);
}

function Summary({
  chart,
  shown,
  missing,
}: {
  readonly chart: Chart;
  readonly shown: readonly Followable[];
  /** Chosen, but not noted in these days. */
  readonly missing: readonly string[];
}) {
  const t = useText();
  const [first] = chart.lines;
  return (
    <div className={styles.summary}>
      {chart.lines.map(({ metric, summary: { mean, lowest, highest } }, index) => {
        const one = shown[index];
        if (one === undefined || mean === null || lowest === null || highest === null) return null;
        const isRating = metric.unit === 'rating';
        const words = (value: number) => (isRating ? formatNoted(value) : one.inFull(value));
        return (
          <p key={metric.id}>
            {t(isRating ? 'trends.summaryRating' : 'trends.summary', {
              name: one.name,
              mean: isRating ? formatMean(mean.value) : one.inFull(mean.value),
              count: mean.count,
              lowest: words(lowest.value),
              highest: words(highest.value),
            })}
          </p>
        );
      })}
      {missing.map((name) => (
        <p key={name}>{t('trends.noLineTitle', { name })}</p>
      ))}
      {chart.step !== 'day' && <p>{t(`trends.periodLine.${chart.step}`)}</p>}
      {chart.step === 'day' && first?.pointsAre === 'day' && first.dots !== null && (
        <p>{t('trends.fewDays')}</p>
      )}
    </div>
  );
}

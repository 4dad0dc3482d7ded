import { ChartLine } from 'lucide-react';
import { memo, useCallback, useMemo, useRef } from 'react';
import { LINES_MAXIMUM } from '@/domain/trends';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useAfterDrawing } from '@/ui/lib/use-after-drawing';
import { NotMedicalAdvice } from '@/ui/not-medical-advice';
import { PageHeader } from '@/ui/page-header';
import { CalendarCard } from './calendar-card.tsx';
import { DayTable } from './day-table.tsx';
import { EnlargeContext } from './enlarge.tsx';
import { FoodMultiples } from './food-multiples.tsx';
import { LinesCard } from './lines-card.tsx';
import { RangeControls } from './range-controls.tsx';
import { RegionsCard } from './regions-card.tsx';
import { SmallMultiples } from './small-multiples.tsx';
import { SpreadCard } from './spread-card.tsx';
import { TrackerMultiples } from './tracker-multiples.tsx';
import styles from './trends.module.css';
import { type ChartParts, useChartParts } from './use-chart-parts.ts';
import { type Followable, useFollowables } from './use-followables.ts';
import { type ShownTracker, useTrackerTrends } from './use-tracker-trends.ts';
import { type ShownTrends, useTrends } from './use-trends.ts';
import { useViewState, type ViewState } from './use-view-state.ts';
import { describeRange } from './words.ts';

export function TrendsPage() {
  const t = useText();
  const [view, changeView] = useViewState();
  const { trends, wished, hasFailed } = useTrends(view.choice, view.own);
  const trackers = useTrackerTrends(trends);
  const followables = useFollowables(trends);
  const parts = useChartParts();
  const first = followables.find(({ source, isNoted }) => isNoted && source.id === view.shown[0]);
  const seen = useMemo(
    () => (trends ? { trends, trackers, first } : undefined),
    [trends, trackers, first],
  );
  // The chart is what was asked for; what stands around it and lies beneath it must not hold it up.
  const seenBeneath = useAfterDrawing(seen, undefined);
  const isDrawn = seenBeneath !== undefined;
  const large = useRef<HTMLDivElement>(null);
  const { shown } = view;
  const enlarge = useCallback(
    (id: string) => {
      const others = shown.filter((other) => other !== id);
      changeView({ shown: [id, ...others].slice(0, LINES_MAXIMUM) });
      large.current?.scrollIntoView({ block: 'nearest' });
      large.current?.querySelector<HTMLElement>('[role="application"]')?.focus();
    },
    [shown, changeView],
  );

  if (trends === null) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('trends.title')} />
        <Card>
          <EmptyState
            icon={ChartLine}
            tone="skin"
            title={t('trends.emptyTitle')}
            action={<ButtonLink href="#/today">{t('trends.emptyAction')}</ButtonLink>}
          >
            {t('trends.empty')}
          </EmptyState>
        </Card>
        <NotMedicalAdvice>{t('trends.ratings')}</NotMedicalAdvice>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('trends.title')}
        // A space that never breaks holds the line while the journal is read.
        subtitle={trends === undefined ? '\u00a0' : describeRange(trends, t)}
        actions={
          <>
            <RangeControls
              trends={trends}
              wished={wished}
              isDrawn={isDrawn}
              view={view}
              onChange={changeView}
            />
            <ButtonLink href="#/report">{t('report.link')}</ButtonLink>
          </>
        }
      />
      {hasFailed && <Banner kind="warning">{t('reading.readFailed')}</Banner>}
      <div ref={large}>
        <LinesCard
          trends={trends}
          wished={wished?.range}
          isDrawn={isDrawn}
          followables={followables}
          parts={parts}
          view={view}
          onChange={changeView}
        />
      </div>
      {trends !== undefined && view.isTableShown && (
        <DayTable trends={trends} trackers={trackers} />
      )}
      <NotMedicalAdvice>{t('trends.ratings')}</NotMedicalAdvice>
      {seenBeneath !== undefined && (
        <EnlargeContext value={enlarge}>
          <Beneath {...seenBeneath} parts={parts} foodStep={view.foodStep} onChange={changeView} />
        </EnlargeContext>
      )}
    </div>
  );
}

/** All that lies beneath the chart. */
const Beneath = memo(function Beneath({
  trends,
  trackers,
  first,
  parts,
  foodStep,
  onChange,
}: {
  readonly trends: ShownTrends;
  readonly trackers: readonly ShownTracker[];
  /** The first line of the chart. */
  readonly first: Followable | undefined;
  readonly parts: ChartParts | 'loading' | 'missing';
  readonly foodStep: ViewState['foodStep'];
  readonly onChange: (change: Partial<ViewState>) => void;
}) {
  return (
    <>
      <CalendarCard firstDay={trends.firstDay} />
      <SmallMultiples trends={trends} parts={parts} />
      <TrackerMultiples trackers={trackers} parts={parts} />
      <RegionsCard trends={trends} parts={parts} />
      {first !== undefined && <SpreadCard trends={trends} followable={first} />}
      {trends.food !== null && (
        <FoodMultiples
          food={trends.food}
          dayCount={trends.dayCount}
          foodStep={foodStep}
          onChange={onChange}
        />
      )}
    </>
  );
});

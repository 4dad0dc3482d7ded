import { Flower2, Table2 } from 'lucide-react';
import type { Trends } from '@/domain/trends';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ToggleButton } from '@/ui/toggle-button';
import { SkinChart } from './skin-chart.tsx';
import styles from './trends.module.css';
import type { ChartParts } from './use-chart-parts.ts';
import type { ViewState } from './use-view-state.ts';
import { formatMean, formatNoted } from './words.ts';

type SkinCardProps = {
  /** undefined while it is read */
  readonly trends: Trends | undefined;
  readonly parts: ChartParts | 'loading' | 'missing';
  readonly view: ViewState;
  readonly onChange: (change: Partial<ViewState>) => void;
};

export function SkinCard({ trends, parts, view, onChange }: SkinCardProps) {
  const t = useText();
  const hasSkin = trends === undefined || trends.summaries.skin.mean !== null;
  const isByWeek = trends?.chart.step === 'week';
  return (
    <Card
      heading={t(isByWeek ? 'trends.skinHeadingWeeks' : 'trends.skinHeading')}
      subtitle={hasSkin ? t('trends.scale') : undefined}
      tone="skin"
      action={trends && hasSkin && <Overlays trends={trends} view={view} onChange={onChange} />}
    >
      <div className={styles.chartPlace}>
        {trends !== undefined && hasSkin && (
          <SkinChart trends={trends} parts={parts} shown={view} />
        )}
        {!hasSkin && (
          <EmptyState icon={Flower2} tone="skin" title={t('trends.noSkinTitle')}>
            {t('trends.noSkin')}
          </EmptyState>
        )}
      </div>
      <div className={styles.chartFoot}>
        {trends !== undefined && <Summary trends={trends} />}
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
    </Card>
  );
}

function Overlays({
  trends,
  view,
  onChange,
}: Pick<SkinCardProps, 'view' | 'onChange'> & { readonly trends: Trends }) {
  const t = useText();
  const { stress, calmMinutes } = trends.summaries;
  if (stress.mean === null && calmMinutes.mean === null) return null;
  return (
    <div className={styles.overlays} role="group" aria-label={t('trends.overlays')}>
      {stress.mean !== null && (
        <ToggleButton
          size="small"
          tone="calm"
          isSelected={view.isStressShown}
          onChange={(isStressShown) => onChange({ isStressShown })}
        >
          {t('trends.overlay.stress')}
        </ToggleButton>
      )}
      {calmMinutes.mean !== null && (
        <ToggleButton
          size="small"
          tone="calm"
          isSelected={view.isCalmShown}
          onChange={(isCalmShown) => onChange({ isCalmShown })}
        >
          {t('trends.overlay.calmMinutes')}
        </ToggleButton>
      )}
    </div>
  );
}

function Summary({ trends }: { readonly trends: Trends }) {
  const t = useText();
  const { mean, lowest, highest } = trends.summaries.skin;
  if (mean === null || lowest === null || highest === null) return <span />;
  return (
    <div className={styles.summary}>
      <p>
        {t('trends.summary', {
          mean: formatMean(mean.value),
          count: mean.count,
          lowest: formatNoted(lowest.value),
          highest: formatNoted(highest.value),
        })}
      </p>
      {trends.chart.step === 'week' && <p>{t('trends.weeksLine')}</p>}
      {trends.chart.step === 'day' && !trends.hasSkinMean && <p>{t('trends.fewDays')}</p>}
    </div>
  );
}

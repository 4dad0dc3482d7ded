import { type NamedFinding, shareOfScale, surenessKey } from '@/domain/insights';
import { type TextKey, useText } from '@/texts';
import { IntervalLine } from '@/ui/charts/interval-line';
import { Pill } from '@/ui/pill';
import { hrefOf, slugOf } from './addresses.ts';
import styles from './insights.module.css';
import {
  countWords,
  outcomeWords,
  sentenceWords,
  surenessTone,
  type Telling,
  titleWords,
  toneOf,
  twinWords,
} from './words.ts';

type FindingListProps = {
  readonly label: string;
  readonly findings: readonly NamedFinding[];
  readonly telling: Telling;
};

/** Findings under each other, their likely ranges on one axis. */
export function FindingList({ label, findings, telling }: FindingListProps) {
  const t = useText();
  const extent = extentOf(findings);
  return (
    <div className={styles.findings} data-gentle={telling.isGentle || undefined}>
      <div className={styles.listHead} aria-hidden>
        <span className={styles.axisHead}>
          <span>{t('insights.axis.calmer')}</span>
          <span>{t('insights.axis.bothered')}</span>
        </span>
        <span>{t('insights.sureHead')}</span>
      </div>
      <ul className={styles.list} aria-label={label}>
        {findings.map((named) => (
          <li key={slugOf(named)} className={styles.finding}>
            <FindingRow named={named} extent={extent} telling={telling} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FindingRow({
  named,
  extent,
  telling,
}: {
  readonly named: NamedFinding;
  readonly extent: number;
  readonly telling: Telling;
}) {
  const t = useText();
  const { finding, exposure, outcome } = named;
  const { difference = 0, interval = null } = finding.result ?? {};
  const twins = twinWords(exposure, t);
  return (
    <>
      <div className={styles.told}>
        <h3 className={styles.name}>
          <a href={hrefOf(named)}>{titleWords(named, t)}</a>{' '}
          <span className={styles.outcome}>{outcomeWords(outcome, t)}</span>
        </h3>
        <p className={styles.sentence}>{sentenceWords(named, telling, t)}</p>
        {twins !== null && <p className={styles.sentence}>{twins}</p>}
      </div>
      {!telling.isGentle && (
        <IntervalLine
          middle={shareOfScale(difference, outcome)}
          low={interval === null ? null : shareOfScale(interval.low, outcome)}
          high={interval === null ? null : shareOfScale(interval.high, outcome)}
          extent={extent}
          tone={toneOf(exposure)}
        />
      )}
      <div className={styles.sure}>
        <Pill tone={surenessTone(named)}>{t(surenessKey(finding) as TextKey)}</Pill>
        {!telling.isGentle && <p>{countWords(named, t)}</p>}
      </div>
    </>
  );
}

/** So that a small difference is not drawn as wide as the axis. */
const LEAST_EXTENT = 0.15;
const EXTENT_STEP = 0.05;

/** In shares of the scale: as far as the furthest range reaches. */
function extentOf(findings: readonly NamedFinding[]): number {
  const furthest = findings.reduce((most, { finding, outcome }) => {
    const { difference = 0, interval = null } = finding.result ?? {};
    const { low, high } = interval ?? { low: difference, high: difference };
    const reach = shareOfScale(Math.max(Math.abs(low), Math.abs(high)), outcome);
    return Math.max(most, reach);
  }, LEAST_EXTENT);
  return Math.ceil(furthest / EXTENT_STEP) * EXTENT_STEP;
}

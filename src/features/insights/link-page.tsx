import { ArrowLeft, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import {
  closedGateKeys,
  eatenTogether,
  factsOf,
  type Look,
  type NamedFinding,
  notPassedKeys,
  surenessKey,
  togetherText,
} from '@/domain/insights';
import { type TextKey, useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import { INSIGHTS_HREF, slugOf } from './addresses.ts';
import { AskFirst } from './ask-first.tsx';
import { DaysBehind } from './days-behind.tsx';
import styles from './link-page.module.css';
import { LagCard } from './lag-card.tsx';
import type { LookingHere } from './looking/use-looking.ts';
import { SaidBefore } from './said-before.tsx';
import {
  exposureWords,
  outcomeWords,
  scaleOf,
  sentenceWords,
  surenessTone,
  titleWords,
  twinWords,
  upperFirst,
} from './words.ts';

/** One finding opened: what it says and why, when it shows, and the days it is made of. */
export function LinkPage({
  look,
  slug,
  looking,
}: {
  readonly look: Look;
  readonly slug: string;
  readonly looking: LookingHere;
}) {
  const t = useText();
  const named = useMemo(() => findingOf(look, slug), [look, slug]);
  return (
    <>
      <div>
        <ButtonLink href={INSIGHTS_HREF} variant="quiet" size="small" icon={ArrowLeft}>
          {t('insights.all')}
        </ButtonLink>
      </div>
      {named === null ? (
        <>
          <PageHeader title={t('insights.goneTitle')} />
          <Card>
            <EmptyState icon={SearchX}>{t('insights.gone')}</EmptyState>
          </Card>
        </>
      ) : (
        <Opened look={look} named={named} looking={looking} />
      )}
    </>
  );
}

function findingOf({ review, record }: Look, slug: string): NamedFinding | null {
  for (const finding of review.findings) {
    const exposure = record.exposures.find(({ id }) => id === finding.exposureId);
    const outcome = record.outcomes.find(({ id }) => id === finding.outcomeId);
    if (exposure === undefined || outcome === undefined) continue;
    const named = { finding, exposure, outcome };
    if (slugOf(named) === slug) return named;
  }
  return null;
}

function Opened({
  look,
  named,
  looking,
}: {
  readonly look: Look;
  readonly named: NamedFinding;
  readonly looking: LookingHere;
}) {
  const t = useText();
  const { gentleMode: isGentle } = useSettings();
  return (
    <>
      <PageHeader
        title={titleWords(named, t)}
        subtitle={t('insights.andOutcome', { outcome: outcomeWords(named.outcome, t) })}
        actions={
          named.finding.state !== 'not-enough' && (
            <Pill tone={surenessTone(named)}>{t(surenessKey(named.finding) as TextKey)}</Pill>
          )
        }
      />
      <Said look={look} named={named} isGentle={isGentle} />
      {!isGentle && <AskFirst named={named} questions={looking.questions} />}
      {!isGentle && <LagCard named={named} />}
      {!isGentle && <SaidBefore named={named} ledger={looking.ledger} />}
      <DaysBehind named={named} days={look.record.days} isGentle={isGentle} />
    </>
  );
}

function Said({
  look: { review, record },
  named,
  isGentle,
}: {
  readonly look: Look;
  readonly named: NamedFinding;
  readonly isGentle: boolean;
}) {
  const t = useText();
  const { finding, exposure } = named;
  const telling = { comparisonCount: review.comparisonCount, isGentle };
  const facts = factsOf(finding, scaleOf(named), review.comparisonCount);
  const together = useMemo(
    () =>
      isGentle
        ? []
        : eatenTogether(record.exposures).filter(({ exposureIds }) =>
            exposureIds.includes(exposure.id),
          ),
    [record, exposure, isGentle],
  );
  const twins = twinWords(exposure, t);
  const nameOf = (id: string) => {
    const found = record.exposures.find((one) => one.id === id);
    return found === undefined ? id : exposureWords(found, t);
  };
  return (
    <Card aria-label={t('insights.saidLabel')}>
      <div className={styles.said}>
        <p className={styles.sentence}>{sentenceWords(named, telling, t)}</p>
        {!isGentle && finding.result !== null && (
          <p className={styles.facts}>{t(facts.key as TextKey, facts.values)}</p>
        )}
        <Reasons heading={t('insights.whyNotMore')} keys={notPassedKeys(finding)} />
        {!isGentle && <Reasons heading={t('insights.whyNotYet')} keys={closedGateKeys(finding)} />}
        {twins !== null && <p className={styles.facts}>{twins}</p>}
        {together.map((pair) => {
          const { key, values } = togetherText(pair);
          const [first, second] = pair.exposureIds.map(nameOf) as [string, string];
          return (
            <p key={second} className={styles.facts}>
              {upperFirst(t(key as TextKey, { ...values, first, second }))}
            </p>
          );
        })}
      </div>
    </Card>
  );
}

function Reasons({
  heading,
  keys,
}: {
  readonly heading: string;
  readonly keys: readonly string[];
}) {
  const t = useText();
  if (keys.length === 0) return null;
  return (
    <div>
      <h2 className={styles.reasonsHeading}>{heading}</h2>
      <ul className={styles.reasons}>
        {keys.map((key) => (
          <li key={key}>{t(key as TextKey)}</li>
        ))}
      </ul>
    </div>
  );
}

import { useState } from 'react';
import type { ArrangedFindings, NamedFinding } from '@/domain/insights';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { hrefOf, slugOf } from './addresses.ts';
import { Folded } from './folded.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './insights.module.css';
import { exposureWords, outcomeWords, type Telling, upperFirst, waitingWords } from './words.ts';

type FoldedListsProps = {
  readonly arranged: ArrangedFindings;
  readonly telling: Telling;
};

/** What is less than a possible link: there for whoever opens it. */
export function FoldedLists({ arranged, telling }: FoldedListsProps) {
  const t = useText();
  const { ideas, unclear, waiting } = arranged;
  return (
    <>
      <Folded
        heading={t('insights.ideasHeading')}
        count={ideas.length}
        isCounted={!telling.isGentle}
      >
        <p className={styles.help}>{t('insights.ideasHelp')}</p>
        <Ideas ideas={ideas} telling={telling} />
      </Folded>
      <Folded
        heading={t('insights.unclearHeading')}
        count={unclear.length}
        isCounted={!telling.isGentle}
      >
        <p className={styles.help}>{t('insights.unclearHelp')}</p>
        <ByOutcome
          findings={unclear}
          wordsOf={({ exposure }) => upperFirst(exposureWords(exposure, t))}
        />
      </Folded>
      <Folded
        heading={t('insights.waitingHeading')}
        count={waiting.length}
        isCounted={!telling.isGentle}
      >
        <p className={styles.help}>{t('insights.waitingHelp')}</p>
        <ByOutcome
          findings={waiting}
          wordsOf={(named) => waitingWords(named, telling.isGentle, t)}
        />
      </Folded>
    </>
  );
}

const IDEAS_AT_FIRST = 8;

function Ideas({
  ideas,
  telling,
}: {
  readonly ideas: readonly NamedFinding[];
  readonly telling: Telling;
}) {
  const t = useText();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? ideas : ideas.slice(0, IDEAS_AT_FIRST);
  const count = ideas.length - shown.length;
  return (
    <>
      <FindingList label={t('insights.ideasHeading')} findings={shown} telling={telling} />
      {count > 0 && (
        <div>
          <Button size="small" onPress={() => setIsAll(true)}>
            {t('insights.showMore', { count })}
          </Button>
        </div>
      )}
    </>
  );
}

function ByOutcome({
  findings,
  wordsOf,
}: {
  readonly findings: readonly NamedFinding[];
  readonly wordsOf: (named: NamedFinding) => string;
}) {
  const t = useText();
  const outcomes = [...new Set(findings.map(({ outcome }) => outcome))];
  return outcomes.map((outcome) => {
    const heading = upperFirst(outcomeWords(outcome, t));
    return (
      <div key={outcome.id} className={styles.group}>
        <h3 className={styles.groupHeading}>{heading}</h3>
        <ul className={styles.chips} aria-label={heading}>
          {findings
            .filter((named) => named.outcome === outcome)
            .map((named) => (
              <li key={slugOf(named)}>
                <a className={styles.chip} href={hrefOf(named)}>
                  {wordsOf(named)}
                </a>
              </li>
            ))}
        </ul>
      </div>
    );
  });
}

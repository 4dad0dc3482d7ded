import { useMemo } from 'react';
import { type DailyRecord, eatenTogether, togetherText } from '@/domain/insights';
import { type TextKey, useText } from '@/texts';
import { Folded } from './folded.tsx';
import styles from './insights.module.css';
import { exposureWords, twinWords, upperFirst } from './words.ts';

/** Foods that are nearly always on the same days, and how they could be told apart. */
export function TogetherList({ record }: { readonly record: DailyRecord }) {
  const t = useText();
  const pairs = useMemo(() => eatenTogether(record.exposures), [record]);
  const twins = record.exposures.flatMap((exposure) => {
    const words = twinWords(exposure, t);
    return words === null ? [] : [{ id: exposure.id, words }];
  });
  const nameOf = (id: string) => {
    const exposure = record.exposures.find((one) => one.id === id);
    return exposure === undefined ? id : exposureWords(exposure, t);
  };
  return (
    <Folded heading={t('insights.togetherHeading')} count={pairs.length + twins.length}>
      <ul className={styles.lines}>
        {twins.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
        {pairs.map((pair) => {
          const { key, values } = togetherText(pair);
          const [first, second] = pair.exposureIds.map(nameOf) as [string, string];
          return (
            <li key={pair.exposureIds.join(' ')}>
              {upperFirst(t(key as TextKey, { ...values, first, second }))}
            </li>
          );
        })}
      </ul>
    </Folded>
  );
}

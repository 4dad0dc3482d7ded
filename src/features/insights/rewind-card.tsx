import { useMemo, useState } from 'react';
import { formatDay, type LocalDay } from '@/domain/day';
import { type DailyRecord, rewindFrom, rewindText } from '@/domain/insights';
import { LOCALE, type TextKey, useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { Select } from '@/ui/select';
import styles from './insights.module.css';
import { dayWords, exposureWords, upperFirst } from './words.ts';

const SKIN = 'skin.overall';
/** Of the most bothered days, so many can be gone back from. */
const DAYS_OFFERED = 12;
const rating = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** The 72 hours before a bad day against the person's usual three days. */
export function RewindCard({ record }: { readonly record: DailyRecord }) {
  const t = useText();
  const offered = useMemo(() => worstDays(record), [record]);
  const [chosen, setChosen] = useState<LocalDay | null>(null);
  const day = chosen !== null && record.days.includes(chosen) ? chosen : (offered[0]?.day ?? null);
  const lines = useMemo(
    () => (day === null ? [] : rewindFrom(record.exposures, record.days.indexOf(day))),
    [record, day],
  );
  if (day === null) return null;
  return (
    <Card heading={t('insights.rewind.heading')} subtitle={t('insights.rewind.help')}>
      <div className={styles.rewind}>
        <div className={styles.rewindHead}>
          <Select
            label={t('insights.rewind.day')}
            value={day}
            onChange={setChosen}
            options={offered.map(({ day: value, skin }) => ({
              value,
              label: t('insights.rewind.option', {
                day: `${formatDay(value, 'weekday', LOCALE)} ${dayWords(value)}`,
                skin: rating.format(skin),
              }),
            }))}
          />
          <ButtonLink href={`#/today/${day}`} variant="quiet" size="small">
            {t('insights.rewind.open')}
          </ButtonLink>
        </div>
        {lines.length === 0 ? (
          <p className={styles.help}>{t('insights.rewind.nothing')}</p>
        ) : (
          <ul className={styles.lines} aria-label={t('insights.rewind.lines')}>
            {lines.map((line) => {
              const exposure = record.exposures.find(({ id }) => id === line.exposureId);
              if (exposure === undefined) return null;
              const { key, values } = rewindText(line, exposure.scale);
              const name = upperFirst(exposureWords(exposure, t));
              return (
                <li key={line.exposureId}>{t(key as TextKey, { ...values, exposure: name })}</li>
              );
            })}
          </ul>
        )}
      </div>
    </Card>
  );
}

/** The most bothered days with three days before them, the newest first. */
function worstDays({ days, outcomes }: DailyRecord) {
  const values = outcomes.find(({ id }) => id === SKIN)?.values;
  if (values === undefined) return [];
  return days
    .flatMap((day, index) => {
      const skin = values[index] ?? Number.NaN;
      return Number.isNaN(skin) || index < 3 ? [] : [{ day, skin }];
    })
    .toSorted((left, right) => right.skin - left.skin || (left.day < right.day ? 1 : -1))
    .slice(0, DAYS_OFFERED)
    .toSorted((left, right) => (left.day < right.day ? 1 : -1));
}

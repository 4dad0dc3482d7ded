import { useMemo, useState } from 'react';
import { useFoodTelling, useLive, useSettings } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { computePlantWeek, howMany, howOften, plantWeekRange, readFoodDay } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useFoodBook } from '@/ui/food-book';
import { fibreWords, prebioticWords } from '@/ui/food-words';
import { Meter } from '@/ui/meter';
import { onDemand } from '@/ui/on-demand';
import styles from './food-foot.module.css';

const PlantsDialog = onDemand(async () => (await import('./plants-dialog.tsx')).PlantsDialog);

/** Ends of the bars, no aims: thirty plants is a cut-point of one study (McDonald et al. 2018), not a threshold. */
const PLANTS_MAX = 30;
const FIBRE_MAX_GRAMS = 40;
const WEEK_DAYS = 7;

/** The food of the day and its week; nothing at all in gentle mode. */
export function FoodFoot({
  day,
  ofDay,
}: {
  readonly day: LocalDay;
  readonly ofDay: readonly Entry[];
}) {
  const telling = useFoodTelling();
  const { hasTable } = useFoodBook();
  if (telling === 'none' || !hasTable) return null;
  return <Figures day={day} ofDay={ofDay} telling={telling} />;
}

function Figures({
  day,
  ofDay,
  telling,
}: {
  readonly day: LocalDay;
  readonly ofDay: readonly Entry[];
  readonly telling: 'words' | 'numbers';
}) {
  const t = useText();
  const { plantWeek } = useSettings();
  const { book } = useFoodBook();
  const [isOpen, setOpen] = useState(false);
  const { from, to } = plantWeekRange(day, plantWeek);
  const meals = useLive(
    (journal) => journal.entries.ofKindBetween('meal', { from, to }),
    [from, to],
  );
  const week = useMemo(
    () => (meals === undefined ? null : computePlantWeek(meals, book, { from, to })),
    [meals, book, from, to],
  );
  const reading = useMemo(() => readFoodDay(ofDay, book), [ofDay, book]);
  if (week === null) return null;

  const isEmptyWeek = week.loggedDayCount === 0;
  const fibre = reading.itemCount === 0 ? null : fibreWords(reading.fibre, 'day', telling, t);
  const fibreGrams = reading.itemCount === 0 ? null : Math.round(reading.fibre.low);
  const isNumbers = telling === 'numbers';
  return (
    <Card aria-label={t('meals.foodOfWeek')}>
      <div className={styles.cells}>
        <div className={styles.cell}>
          {isNumbers ? (
            <Meter
              label={t(`meals.plantsOf.${plantWeek}`)}
              value={isEmptyWeek ? null : week.plants.length}
              max={PLANTS_MAX}
              tone="meal"
              unit={t('meals.different')}
            />
          ) : (
            <Words
              label={t(`meals.plantsOf.${plantWeek}`)}
              words={isEmptyWeek ? null : t(`meals.howMany.${howMany(week.plants.length)}`)}
            />
          )}
          <Button variant="quiet" size="small" aria-haspopup="dialog" onPress={() => setOpen(true)}>
            {t('meals.whatCounted')}
          </Button>
        </div>
        <div className={styles.cell}>
          {isNumbers && fibreGrams !== null && fibre !== null ? (
            <>
              <Words label={t('meals.fibreOfDay')} words={fibre} />
              <Meter
                label={t('meals.fibreOfDay')}
                value={fibreGrams}
                max={FIBRE_MAX_GRAMS}
                valueText={fibre}
                tone="meal"
                isBarOnly
              />
            </>
          ) : (
            <Words label={t('meals.fibreOfDay')} words={fibre} />
          )}
        </div>
        <div className={styles.cell}>
          {isNumbers ? (
            <Meter
              label={t('meals.liveFerments')}
              value={isEmptyWeek ? null : week.liveFermentDayCount}
              max={WEEK_DAYS}
              tone="gut"
              unit={t('meals.ofDays', { count: WEEK_DAYS })}
            />
          ) : (
            <Words
              label={t('meals.liveFerments')}
              words={isEmptyWeek ? null : t(`meals.howOften.${howOften(week.liveFermentDayCount)}`)}
            />
          )}
        </div>
        <div className={styles.cell}>
          <Words
            label={t('meals.prebioticOfDay')}
            words={
              reading.itemCount === 0
                ? null
                : (prebioticWords(reading, telling, t) ?? t('meals.prebioticNone'))
            }
          />
        </div>
      </div>
      {isOpen && <PlantsDialog day={day} week={week} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Words({ label, words }: { readonly label: string; readonly words: string | null }) {
  const t = useText();
  return (
    <p className={styles.words}>
      <span className={styles.label}>{label}</span>
      <span className={words === null ? styles.none : styles.value}>
        {words ?? t('ui.notLogged')}
      </span>
    </p>
  );
}

import { useMemo } from 'react';
import { useLive } from '@/data/react';
import { formatDay, type LocalDay, rangeEndingAt } from '@/domain/day';
import { plantsNotHadLately, type PlantWeek } from '@/domain/foods';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useFoodBook } from '@/ui/food-book';
import { Stack } from '@/ui/layout';
import styles from './plants-dialog.module.css';

/** How far back a plant is still missed. */
const LOOKED_BACK_DAYS = 120;
const NOT_LATELY_SHOWN = 12;

/** Which plants counted and why, and which were had before but not lately. */
export function PlantsDialog({
  day,
  week,
  onClose,
}: {
  readonly day: LocalDay;
  readonly week: PlantWeek;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { book } = useFoodBook();
  const meals = useLive(
    (journal) => journal.entries.ofKindBetween('meal', rangeEndingAt(day, LOOKED_BACK_DAYS)),
    [day],
  );
  const notLately = useMemo(
    () => plantsNotHadLately(meals ?? [], book, day).slice(0, NOT_LATELY_SHOWN),
    [meals, book, day],
  );
  const { from, to } = week.range;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('meals.plantsTitle')}
      subtitle={t('meals.fromTo', {
        from: formatDay(from, 'long', LOCALE),
        to: formatDay(to, 'long', LOCALE),
      })}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <Stack gap={5}>
        <p>{t('meals.plantsRule')}</p>
        {week.plants.length === 0 ? (
          <p>{t('meals.plantsNone')}</p>
        ) : (
          <ul className={styles.plants} aria-label={t('meals.plantsTitle')}>
            {week.plants.map(({ key, dayCount, eatenAs }) => (
              <li key={key} className={styles.plant}>
                <b className={styles.name}>{plantName(key)}</b>
                <span className={styles.why}>
                  {t('meals.plantIn', {
                    foods: eatenAs.join(', '),
                    count: dayCount,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
        {notLately.length > 0 && (
          <div>
            <h3 className={styles.heading}>{t('meals.notLately')}</h3>
            <ul className={styles.plants} aria-label={t('meals.notLately')}>
              {notLately.map(({ key, eatenAs, lastDay }) => (
                <li key={key} className={styles.plant}>
                  <b className={styles.name}>{plantName(key)}</b>
                  <span className={styles.why}>
                    {t('meals.lastHad', {
                      food: eatenAs,
                      day: formatDay(lastDay, 'dayMonth', LOCALE),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Dialog>
  );
}

/** Keys are the plain English name of the plant: `spring-onion`. */
function plantName(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

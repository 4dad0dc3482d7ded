import { useState } from 'react';
import { useLive, useMomentContext } from '@/data/react';
import { addDays, formatDay, formatTimeOfDay, type LocalDay, timeOfMoment } from '@/domain/day';
import { type Entry, isKind } from '@/domain/entries';
import { planDayCopy, type PlannedMeal } from '@/domain/foods';
import { LOCALE, useText } from '@/texts';
import { Checkbox } from '@/ui/checkbox';
import { DayPicker } from '@/ui/day-picker';
import { Dialog } from '@/ui/dialog';
import { Row, Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { mealWords } from './meal-words.ts';
import { useAddEntries } from './use-doing.ts';

/** The meals of another day once more on the day on show, those that are wanted, as one change. */
export function CopyDayDialog({
  day,
  meals,
  onClose,
}: {
  readonly day: LocalDay;
  /** Those of the day on show. */
  readonly meals: readonly Entry<'meal'>[];
  readonly onClose: () => void;
}) {
  const t = useText();
  const add = useAddEntries();
  const momentContext = useMomentContext();
  const [asked, setAsked] = useState<LocalDay | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const lastMeal = useLive(
    (journal) => journal.entries.latestOfKind('meal', addDays(day, -1)),
    [day],
  );
  const source = asked ?? lastMeal?.day ?? addDays(day, -1);
  const ofSource = useLive(
    (journal) => journal.entries.between({ from: source, to: source }),
    [source],
  );
  if (lastMeal === undefined || ofSource === undefined) return null;

  const planned = planDayCopy(ofSource, meals, day, momentContext());
  const wanted = planned.filter((meal) => !leftOut.has(keyOf(meal)));
  const sourceWords = formatDay(source, 'long', LOCALE);
  const copy = () => {
    if (wanted.length === 0) return;
    add(
      wanted.map(({ data, moment }) => ({ kind: 'meal', data, moment })),
      t('meals.copied', { count: wanted.length, day: sourceWords }),
    );
    onClose();
  };
  const toggle = (meal: PlannedMeal, isWanted: boolean) => {
    const next = new Set(leftOut);
    if (isWanted) next.delete(keyOf(meal));
    else next.add(keyOf(meal));
    setLeftOut(next);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('meals.copyDay')}
      subtitle={t('meals.copyTo', { day: formatDay(day, 'long', LOCALE) })}
      size="small"
      onSubmit={copy}
      actions={
        <SaveActions
          onCancel={onClose}
          saveLabel={t('meals.copy', { count: wanted.length })}
          isDisabled={wanted.length === 0}
        />
      }
    >
      <Stack gap={4}>
        <Row justify="Between" align="Center">
          <strong>{sourceWords}</strong>
          <DayPicker
            label={t('meals.copyFrom')}
            value={source}
            last={addDays(day, -1)}
            onChange={setAsked}
          />
        </Row>
        {planned.length === 0 ? (
          <p>
            {t(
              ofSource.some((entry) => isKind(entry, 'meal'))
                ? 'meals.copyThere'
                : 'meals.copyNone',
            )}
          </p>
        ) : (
          <Stack gap={2}>
            {planned.map((meal) => (
              <Checkbox
                key={keyOf(meal)}
                isSelected={!leftOut.has(keyOf(meal))}
                onChange={(isWanted) => toggle(meal, isWanted)}
              >
                {t('meals.copyMeal', {
                  time: formatTimeOfDay(timeOfMoment(meal.moment)),
                  slot: t(`entries.slot.${meal.data.slot}`),
                  foods: mealWords(meal.data.items, t),
                })}
              </Checkbox>
            ))}
          </Stack>
        )}
      </Stack>
    </Dialog>
  );
}

function keyOf({ data, moment }: PlannedMeal): string {
  return `${moment.occurredAt} ${data.slot} ${data.items.map(({ name }) => name).join('|')}`;
}

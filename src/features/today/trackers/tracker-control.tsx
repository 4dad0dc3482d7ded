import type { ReactNode } from 'react';
import { useMomentContext } from '@/data/react';
import { minutesIntoDay, wallClockOf } from '@/domain/day';
import {
  amountOfDay,
  planAmount,
  planStep,
  planValue,
  type Tracker,
  type TrackerEntry,
  type TrackerPlace,
  type TrackerValue,
} from '@/domain/trackers';
import { useText } from '@/texts';
import { ChoiceChips } from '@/ui/choice-chips';
import { NumberStepper } from '@/ui/number-stepper';
import { ScaleField } from '@/ui/scale-field';
import { choiceOptions, yesNoOptions } from '@/ui/trackers/value-field';
import type { Tone } from '@/ui/types';
import { TimeOfDayControl } from './time-of-day-control.tsx';
import type { PlanNote } from './use-tracker-log.ts';

export const TONES: Readonly<Record<TrackerPlace, Tone>> = {
  skin: 'skin',
  calm: 'calm',
  food: 'meal',
  other: 'brand',
};

/** What notes a tracker at once, and shows what is noted already. */
export function TrackerControl({
  tracker,
  notes,
  isAnother,
  isGentle,
  actions,
  onPlan,
}: {
  readonly tracker: Tracker;
  /** Of the day, from early to late. */
  readonly notes: readonly TrackerEntry[];
  /** The next value is one more note, not a change of the last. */
  readonly isAnother: boolean;
  readonly isGentle: boolean;
  /** What else can be done with the row; a rating has it in its head. */
  readonly actions: ReactNode;
  readonly onPlan: (plan: PlanNote) => void;
}) {
  const t = useText();
  const momentContext = useMomentContext();
  const { name, measure, place } = tracker.data;
  const tone = TONES[place];
  const value = isAnother ? null : (notes.at(-1)?.data.value ?? null);
  const say = (next: TrackerValue | null) =>
    onPlan((fresh) => planValue(tracker, fresh, next, isAnother));

  switch (measure.type) {
    case 'yes-no':
      return (
        <ChoiceChips
          label={name}
          hideLabel
          tone={tone}
          keys={['y', 'n']}
          value={value?.type === 'yes-no' ? (value.isYes ? 'yes' : 'no') : null}
          onChange={(chosen) =>
            say(chosen === null ? null : { type: 'yes-no', isYes: chosen === 'yes' })
          }
          options={yesNoOptions(t)}
        />
      );
    case 'scale':
      return (
        <ScaleField
          label={name}
          tone={tone}
          value={value?.type === 'scale' ? value.rating : null}
          onChange={(rating) => say(rating === null ? null : { type: 'scale', rating })}
          lowLabel={measure.lowLabel}
          highLabel={measure.highLabel}
          action={actions}
        />
      );
    case 'number':
      return (
        <NumberStepper
          label={name}
          unit={measure.unit}
          decimals={measure.decimals}
          min={measure.min}
          max={measure.max}
          value={isAnother ? null : amountOfDay(measure, notes)}
          hiddenText={isGentle ? t('trackers.noted') : undefined}
          onStep={(step) =>
            onPlan((fresh, before) =>
              planStep(tracker, measure, isAnother ? [] : fresh, before, step),
            )
          }
          onCommit={(amount) =>
            onPlan((fresh) => planAmount(tracker, measure, fresh, amount, isAnother))
          }
        />
      );
    case 'choice':
      return (
        <ChoiceChips
          label={name}
          hideLabel
          tone={tone}
          value={value?.type === 'choice' ? value.choiceId : null}
          onChange={(choiceId) => {
            const choice = measure.choices.find(({ id }) => id === choiceId);
            say(
              choice === undefined
                ? null
                : { type: 'choice', choiceId: choice.id, label: choice.name },
            );
          }}
          options={choiceOptions(measure, value)}
        />
      );
    default:
      return (
        <TimeOfDayControl
          label={name}
          minutes={value?.type === 'time' ? value.minutes : null}
          onCommit={(minutes) => say({ type: 'time', minutes })}
          now={() => {
            const { now, zone } = momentContext();
            return minutesIntoDay(wallClockOf(now, zone).time);
          }}
        />
      );
  }
}

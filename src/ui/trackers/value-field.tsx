import { formatTimeOfDay, minutesIntoDay, parseTimeOfDay, timeFromMinutes } from '@/domain/day';
import type { TrackerMeasure, TrackerValue } from '@/domain/trackers';
import { type Translate, useText } from '@/texts';
import { ChoiceChips } from '../choice-chips.tsx';
import { NumberText } from '../number-text.tsx';
import { ScaleField } from '../scale-field.tsx';
import { TimeField } from '../time-field.tsx';

const NOON = { hour: 12, minute: 0 };

/** What is noted with a tracker, as a field of a form. A value of another sort counts as none. */
export function TrackerValueField({
  label,
  measure,
  value,
  onChange,
}: {
  readonly label: string;
  readonly measure: TrackerMeasure;
  readonly value: TrackerValue;
  readonly onChange: (value: TrackerValue) => void;
}) {
  const t = useText();
  switch (measure.type) {
    case 'yes-no':
      return (
        <ChoiceChips
          label={label}
          keys={['y', 'n']}
          value={value.type === 'yes-no' ? (value.isYes ? 'yes' : 'no') : null}
          onChange={(chosen) =>
            chosen !== null && onChange({ type: 'yes-no', isYes: chosen === 'yes' })
          }
          options={yesNoOptions(t)}
        />
      );
    case 'scale':
      return (
        <ScaleField
          label={label}
          tone="neutral"
          value={value.type === 'scale' ? value.rating : null}
          onChange={(rating) => rating !== null && onChange({ type: 'scale', rating })}
          lowLabel={measure.lowLabel}
          highLabel={measure.highLabel}
        />
      );
    case 'number':
      return (
        <NumberText
          label={label}
          value={value.type === 'number' ? value.amount : null}
          onChange={(amount) =>
            amount !== null && onChange({ type: 'number', amount, unit: measure.unit })
          }
          min={measure.min ?? undefined}
          max={measure.max ?? undefined}
          isWhole={measure.decimals === 0}
          unit={measure.unit}
        />
      );
    case 'choice':
      return (
        <ChoiceChips
          label={label}
          value={value.type === 'choice' ? value.choiceId : null}
          onChange={(choiceId) => {
            const choice = measure.choices.find(({ id }) => id === choiceId);
            if (choice !== undefined) {
              onChange({ type: 'choice', choiceId: choice.id, label: choice.name });
            }
          }}
          options={choiceOptions(measure, value)}
        />
      );
    default:
      return (
        <TimeField
          label={label}
          value={value.type === 'time' ? value.minutes : null}
          onChange={(minutes) => onChange({ type: 'time', minutes })}
          parse={(text) => {
            const time = parseTimeOfDay(text, NOON);
            return time === null ? null : minutesIntoDay(time);
          }}
          format={(minutes) => formatTimeOfDay(timeFromMinutes(minutes))}
        />
      );
  }
}

export function yesNoOptions(t: Translate) {
  return [
    { value: 'yes', label: t('trackers.yes') },
    { value: 'no', label: t('trackers.no') },
  ] as const;
}

/** The choices that are offered, and the one that was noted, though it is no longer. */
export function choiceOptions(
  { choices }: Extract<TrackerMeasure, { type: 'choice' }>,
  value: TrackerValue | null,
) {
  const noted = value?.type === 'choice' ? value.choiceId : null;
  return choices
    .filter(({ id, isRetired }) => isRetired !== true || id === noted)
    .map(({ id, name }) => ({ value: id, label: name }));
}

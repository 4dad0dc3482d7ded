import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useText } from '@/texts';
import { IconButton } from './icon-button.tsx';
import { classNames } from './lib/class-names.ts';
import { FieldLabel, FieldNotes } from './lib/field-parts.tsx';
import { readNumber } from './lib/read-number.ts';
import styles from './number-stepper.module.css';

/**
 * A number that is noted as it changes: a step by one of two buttons or the arrow keys, or whatever is typed, when the
 * field is left or with Enter. Its owner says what a step means where nothing is noted yet.
 */
export function NumberStepper({
  label,
  value,
  unit,
  decimals,
  min,
  max,
  hiddenText,
  onStep,
  onCommit,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly min: number | null;
  readonly max: number | null;
  /** Stands in place of the number, for whoever does not want to see it. */
  readonly hiddenText?: string | undefined;
  readonly onStep: (step: 1 | -1) => void;
  readonly onCommit: (value: number) => void;
}) {
  const t = useText();
  // What is being typed; null while the field simply shows the value.
  const [draft, setDraft] = useState<string | null>(null);
  const rules = { min: min ?? undefined, max: max ?? undefined, isWhole: decimals === 0 };
  const reading = draft === null ? null : readNumber(draft, rules);
  const problem = reading?.kind === 'problem' ? reading.problem : null;

  const commit = () => {
    if (reading?.kind !== 'value') return;
    setDraft(null);
    if (reading.value !== null && reading.value !== value) onCommit(reading.value);
  };
  const step = (by: 1 | -1) => {
    setDraft(null);
    onStep(by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'ArrowUp' || event.key === '+') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else return;
    event.preventDefault();
  };
  const words = {
    unclear: t('ui.numberUnclear', { example: min ?? 1 }),
    notWhole: t('ui.numberWhole'),
    tooSmall: t('ui.numberTooSmall', { min: min ?? 0 }),
    tooLarge: t('ui.numberTooLarge', { max: max ?? 0 }),
  };
  return (
    <AriaTextField
      className={classNames(styles.field)}
      value={draft ?? (value === null ? '' : String(value))}
      onChange={setDraft}
      onBlur={commit}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <FieldLabel label={unit === '' ? label : t('ui.stepperLabel', { label, unit })} hideLabel />
      <div className={styles.box}>
        <IconButton
          size="small"
          icon={Minus}
          label={t('ui.stepLess', { label })}
          isDisabled={value !== null && min !== null && value <= min}
          onPress={() => step(-1)}
        />
        {hiddenText === undefined ? (
          <Input
            inputMode="decimal"
            autoComplete="off"
            placeholder={t('ui.stepperEmpty')}
            className={classNames(styles.input)}
            onKeyDown={onKeyDown}
            onFocus={(event) => event.currentTarget.select()}
          />
        ) : (
          <span className={styles.hidden}>
            {value === null ? t('ui.stepperEmpty') : hiddenText}
          </span>
        )}
        <IconButton
          size="small"
          icon={Plus}
          label={t('ui.stepMore', { label })}
          isDisabled={value !== null && max !== null && value >= max}
          onPress={() => step(1)}
        />
        {unit !== '' && hiddenText === undefined && <span className={styles.unit}>{unit}</span>}
      </div>
      <FieldNotes error={problem === null ? undefined : words[problem]} />
    </AriaTextField>
  );
}

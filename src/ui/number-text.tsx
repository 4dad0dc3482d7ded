import { useState, type KeyboardEvent } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useText } from '@/texts';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { defined } from './lib/defined.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './lib/field-parts.tsx';
import fieldStyles from './lib/field.module.css';
import { readNumber, type NumberReading, type NumberRules } from './lib/read-number.ts';
import styles from './number-text.module.css';
import type { AriaProps } from './types.ts';

export type NumberTextProps = FieldTexts &
  NumberRules &
  Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
    readonly value: number | null;
    readonly onChange: (value: number | null) => void;
    /** What Up and Down add or take. */
    readonly step?: number | undefined;
    readonly unit?: string | undefined;
    readonly isDisabled?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
  };

/** A number as text. Text that is no number in range never reaches `onChange` and holds the form back. */
export function NumberText(props: NumberTextProps) {
  const { value, onChange, min, max, step = 1 } = props;
  const t = useText();
  // What is being typed; null while the field simply shows the value.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? formatNumber(value);

  const say = (reading: NumberReading): string | null => {
    if (reading.kind === 'value') return null;
    const words = {
      unclear: t('ui.numberUnclear', { example: formatNumber(min ?? step) }),
      notWhole: t('ui.numberWhole'),
      tooSmall: t('ui.numberTooSmall', { min: formatNumber(min ?? 0) }),
      tooLarge: t('ui.numberTooLarge', { max: formatNumber(max ?? 0) }),
    };
    return words[reading.problem];
  };
  const change = (next: string) => {
    setDraft(next);
    const reading = readNumber(next, props);
    if (reading.kind === 'value') onChange(reading.value);
  };
  const stepOnArrows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const moved = (value ?? (min ?? 0) - step) + (event.key === 'ArrowUp' ? step : -step);
    const inRange = Math.min(max ?? moved, Math.max(min ?? moved, moved));
    setDraft(null);
    onChange(Number(inRange.toFixed(6)));
  };
  return (
    <AriaTextField
      {...ariaProps(props)}
      {...defined({ isDisabled: props.isDisabled, autoFocus: props.autoFocus })}
      {...(props.error === undefined ? {} : { isInvalid: true })}
      value={text}
      onChange={change}
      onBlur={() => {
        if (draft !== null && readNumber(draft, props).kind === 'value') setDraft(null);
      }}
      validate={(typed) => say(readNumber(typed, props))}
      className={classNames(fieldStyles.field)}
    >
      <FieldLabel {...props} />
      <div className={classNames(fieldStyles.box, styles.box)}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          className={classNames(fieldStyles.input, styles.input)}
          onKeyDown={stepOnArrows}
        />
        {props.unit !== undefined && <span className={fieldStyles.unit}>{props.unit}</span>}
      </div>
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

function formatNumber(value: number | null): string {
  return value === null ? '' : String(value);
}

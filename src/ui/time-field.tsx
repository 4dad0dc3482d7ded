import { Clock } from 'lucide-react';
import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useText } from '@/texts';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { defined } from './lib/defined.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './lib/field-parts.tsx';
import fieldStyles from './lib/field.module.css';
import styles from './time-field.module.css';
import type { AriaProps } from './types.ts';

export type TimeFieldProps<T> = FieldTexts &
  Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
    readonly value: T | null;
    readonly onChange: (value: T) => void;
    /** Reads what people type (`8`, `8:30`, `2pm`, `-2h`); null when it is no time of day. */
    readonly parse: (text: string) => T | null;
    /** "08:30" */
    readonly format: (value: T) => string;
    readonly isDisabled?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
  };

/** A time of day as text. Unclear text never reaches `onChange` and holds the form back. */
export function TimeField<T>(props: TimeFieldProps<T>) {
  const { value, onChange, parse, format } = props;
  const t = useText();
  // What is being typed; null while the field simply shows the value.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : format(value));
  const understood = draft === null ? null : parse(draft);
  const isWorthSaying = understood !== null && draft?.trim() !== format(understood);
  const description = isWorthSaying ? (
    <span className={styles.understood}>
      {t('ui.timeUnderstood', { time: format(understood) })}
    </span>
  ) : // null: whoever asks here says enough already.
  props.description === undefined ? (
    t('ui.timeHelp')
  ) : (
    props.description
  );
  return (
    <AriaTextField
      {...ariaProps(props)}
      {...defined({ isDisabled: props.isDisabled, autoFocus: props.autoFocus })}
      {...(props.error === undefined ? {} : { isInvalid: true })}
      value={text}
      onChange={(next) => {
        setDraft(next);
        const read = parse(next);
        if (read !== null) onChange(read);
      }}
      onBlur={() => {
        if (understood !== null) setDraft(null);
      }}
      validate={(typed) => (parse(typed) === null ? t('ui.timeUnclear') : null)}
      className={classNames(fieldStyles.field)}
    >
      <FieldLabel {...props} />
      <div className={classNames(fieldStyles.box, styles.box)}>
        <Clock size={16} strokeWidth={1.9} aria-hidden className={fieldStyles.icon} />
        <Input
          autoComplete="off"
          className={classNames(fieldStyles.input, styles.input)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <FieldNotes description={description} error={props.error} />
    </AriaTextField>
  );
}

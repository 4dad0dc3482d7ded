import { useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { defined } from './lib/defined.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './lib/field-parts.tsx';
import styles from './lib/field.module.css';
import type { AriaProps } from './types.ts';

const MAX_HEIGHT_PX = 320;
/** A text this long is higher than that in any form, and to measure one of a megabyte at every key would take seconds. */
const SURELY_HIGH_CHARACTERS = 8000;

export type TextAreaProps = FieldTexts &
  Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly rows?: number | undefined;
    readonly placeholder?: string | undefined;
    readonly isRequired?: boolean | undefined;
    readonly isDisabled?: boolean | undefined;
    readonly isReadOnly?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
    readonly maxLength?: number | undefined;
  };

export function TextArea(props: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { value } = props;
  // Grows with its text (`field-sizing` is too new for the oldest engine this runs on).
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    const isSurelyHigh = value.length > SURELY_HIGH_CHARACTERS;
    // Without asking first whether it needs a bar: each answer lays all of it out.
    element.style.overflowY = isSurelyHigh ? 'scroll' : '';
    if (isSurelyHigh) {
      element.style.height = `${MAX_HEIGHT_PX}px`;
      return;
    }
    element.style.height = 'auto';
    if (value !== '') element.style.height = `${Math.min(element.scrollHeight, MAX_HEIGHT_PX)}px`;
  }, [value]);
  return (
    <AriaTextField
      {...ariaProps(props)}
      {...defined({
        isRequired: props.isRequired,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
        maxLength: props.maxLength,
      })}
      value={value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      className={classNames(styles.field)}
    >
      <FieldLabel {...props} />
      <div className={styles.box}>
        <AriaTextArea
          {...defined({ placeholder: props.placeholder })}
          ref={area}
          rows={props.rows ?? 3}
          className={classNames(styles.input, styles.area)}
        />
      </div>
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

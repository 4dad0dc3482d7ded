import type { KeyboardEvent, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { defined } from './lib/defined.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './lib/field-parts.tsx';
import styles from './lib/field.module.css';
import type { AriaProps, IconType } from './types.ts';

export type TextFieldProps = FieldTexts &
  Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly type?: 'text' | 'search' | 'date' | 'password' | 'email' | 'url' | undefined;
    readonly placeholder?: string | undefined;
    readonly icon?: IconType | undefined;
    readonly isRequired?: boolean | undefined;
    readonly isDisabled?: boolean | undefined;
    readonly isReadOnly?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
    readonly maxLength?: number | undefined;
    /** Enter, outside of a form. */
    readonly onSubmit?: (() => void) | undefined;
    readonly inputRef?: Ref<HTMLInputElement> | undefined;
  };

export function TextField(props: TextFieldProps) {
  const { icon: Icon, onSubmit } = props;
  const submitOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onSubmit === undefined) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <AriaTextField
      {...ariaProps(props)}
      {...defined({
        type: props.type,
        isRequired: props.isRequired,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
        maxLength: props.maxLength,
      })}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      // The page decides when its error is over; the browser must not hold the form back for it.
      validationBehavior="aria"
      className={classNames(styles.field)}
    >
      <FieldLabel {...props} />
      <div className={styles.box}>
        {Icon !== undefined && (
          <Icon size={17} strokeWidth={1.9} aria-hidden className={styles.icon} />
        )}
        <Input
          {...defined({ placeholder: props.placeholder, ref: props.inputRef })}
          className={classNames(styles.input)}
          onKeyDown={submitOnEnter}
        />
      </div>
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

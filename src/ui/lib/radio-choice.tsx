import type { ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components/RadioGroup';
import { classNames } from './class-names.ts';
import styles from './choice.module.css';

export type RadioChoiceProps = {
  readonly value: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
  readonly isDisabled?: boolean | undefined;
};

/** One choice of a radio group, drawn as the component likes. */
export function RadioChoice({ value, className, children, isDisabled = false }: RadioChoiceProps) {
  return (
    <RadioField value={value} isDisabled={isDisabled} className={classNames(styles.field)}>
      <RadioButton className={classNames(styles.button, className)}>{children}</RadioButton>
    </RadioField>
  );
}

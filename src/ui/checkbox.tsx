import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import styles from './checkbox.module.css';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import type { AriaProps } from './types.ts';

export type CheckboxProps = AriaProps & {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean | undefined;
};

export function Checkbox(props: CheckboxProps) {
  return (
    <CheckboxField
      {...ariaProps(props)}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      className={classNames(styles.wrap)}
    >
      <CheckboxButton className={classNames(styles.option)}>
        <span className={styles.mark} aria-hidden>
          <Check size={14} strokeWidth={3} />
        </span>
        {props.children}
      </CheckboxButton>
      {props.description !== undefined && (
        <Text slot="description" className={classNames(styles.description, styles.besideMark)}>
          {props.description}
        </Text>
      )}
    </CheckboxField>
  );
}

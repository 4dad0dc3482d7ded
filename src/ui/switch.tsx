import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { Text } from 'react-aria-components/Text';
import styles from './checkbox.module.css';
import type { CheckboxProps } from './checkbox.tsx';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';

export type SwitchProps = CheckboxProps;

/** Takes effect at once; inside a form with a Save button use a Checkbox. */
export function Switch(props: SwitchProps) {
  return (
    <SwitchField
      {...ariaProps(props)}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      className={classNames(styles.wrap)}
    >
      <SwitchButton className={classNames(styles.option)}>
        <span className={styles.track} aria-hidden>
          <span className={styles.knob} />
        </span>
        {props.children}
      </SwitchButton>
      {props.description !== undefined && (
        <Text slot="description" className={classNames(styles.description, styles.besideTrack)}>
          {props.description}
        </Text>
      )}
    </SwitchField>
  );
}

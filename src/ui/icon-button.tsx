import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import styles from './icon-button.module.css';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { defined } from './lib/defined.ts';
import { Tooltip } from './tooltip.tsx';
import type { AriaProps, IconType } from './types.ts';

export type IconButtonProps = Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
  /** The accessible name, also shown as tooltip. */
  readonly label: string;
  readonly icon: IconType;
  readonly variant?: 'quiet' | 'outline' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: AriaButtonProps['onPress'] | undefined;
};

export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, variant = 'quiet', size = 'medium', shortcut } = props;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...ariaProps(props)}
        {...defined({ onPress: props.onPress, isDisabled: props.isDisabled })}
        aria-label={label}
        className={classNames(styles.iconButton, styles[variant], styles[size])}
      >
        <Icon size={size === 'small' ? 15 : 18} strokeWidth={1.9} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}

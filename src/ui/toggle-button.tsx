import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import styles from './toggle-button.module.css';
import type { AriaProps, IconType, Tone } from './types.ts';

export type ToggleButtonProps = AriaProps & {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly icon?: IconType | undefined;
  readonly tone?: Tone | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** On or off; on shows a tick, so that colour is not alone. */
export function ToggleButton(props: ToggleButtonProps) {
  const { children, isSelected, onChange, tone = 'brand', size = 'medium' } = props;
  const Icon = isSelected ? Check : props.icon;
  return (
    <AriaToggleButton
      {...ariaProps(props)}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={props.isDisabled ?? false}
      className={classNames(styles.toggle, size === 'small' && styles.small, toneClass(tone))}
    >
      {Icon !== undefined && <Icon size={14} strokeWidth={2.2} aria-hidden />}
      {children}
    </AriaToggleButton>
  );
}

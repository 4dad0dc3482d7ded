import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { useText } from '@/texts';
import { buttonClass, type ButtonLook } from './button-look.ts';
import styles from './button.module.css';
import { Kbd } from './kbd.tsx';
import { ariaProps } from './lib/aria-props.ts';
import { defined } from './lib/defined.ts';
import type { AriaProps, IconType } from './types.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export type ButtonProps = ButtonLook &
  AriaProps & {
    readonly children: ReactNode;
    readonly icon?: IconType | undefined;
    /** Shown as a key cap inside; says, but does not listen. */
    readonly shortcut?: string | undefined;
    readonly type?: 'button' | 'submit' | 'reset' | undefined;
    readonly isDisabled?: boolean | undefined;
    readonly isPending?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
    readonly onPress?: AriaButtonProps['onPress'] | undefined;
    readonly 'aria-expanded'?: boolean | undefined;
    readonly 'aria-controls'?: string | undefined;
    readonly 'aria-haspopup'?: 'menu' | 'dialog' | undefined;
  };

export function Button(props: ButtonProps) {
  const { children, icon: Icon, shortcut, isPending = false, type = 'button' } = props;
  const t = useText();
  return (
    <AriaButton
      {...ariaProps(props)}
      {...defined({
        onPress: isPending ? undefined : props.onPress,
        isDisabled: props.isDisabled,
        autoFocus: props.autoFocus,
        // React Aria's own `isPending` would read the button out through a region that still points at
        // it for seconds after it is gone, which is the usual end of a pending button.
        'aria-disabled': isPending ? true : undefined,
        'aria-expanded': props['aria-expanded'],
        'aria-controls': props['aria-controls'],
        'aria-haspopup': props['aria-haspopup'],
      })}
      type={isPending && type === 'submit' ? 'button' : type}
      className={buttonClass(props)}
    >
      {isPending ? (
        <LoaderCircle size={16} aria-hidden className={styles.spinner} />
      ) : (
        Icon !== undefined && <Icon size={16} strokeWidth={1.9} aria-hidden />
      )}
      <span>{children}</span>
      {isPending && <VisuallyHidden>{t('ui.pending')}</VisuallyHidden>}
      {shortcut !== undefined && (
        <span className={styles.shortcut} aria-hidden>
          <Kbd isOnColour={props.variant === 'primary'}>{shortcut}</Kbd>
        </span>
      )}
    </AriaButton>
  );
}

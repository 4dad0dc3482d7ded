import type { ReactNode } from 'react';
import styles from './kbd.module.css';
import { classNames } from './lib/class-names.ts';

export type KbdProps = { readonly children: ReactNode; readonly isOnColour?: boolean | undefined };

/** A key cap. */
export function Kbd({ children, isOnColour = false }: KbdProps) {
  return <kbd className={classNames(styles.kbd, isOnColour && styles.onColour)}>{children}</kbd>;
}

import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './callout.module.css';
import type { IconType } from './types.ts';

export type CalloutProps = {
  /** Bold lead-in, such as "Not medical advice." */
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly icon?: IconType | undefined;
  readonly action?: ReactNode;
};

/** A standing line that belongs to the page, such as that this is not medical advice. */
export function Callout({ title, children, icon: Icon = ShieldAlert, action }: CalloutProps) {
  return (
    <div className={styles.callout} role="note">
      <Icon size={22} strokeWidth={1.7} aria-hidden />
      <p className={styles.text}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
      </p>
      {action}
    </div>
  );
}

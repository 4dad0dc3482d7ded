import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import type { IconType, Tone } from './types.ts';

export type EmptyStateProps = {
  readonly icon: IconType;
  /** One sentence that explains itself. */
  readonly children: ReactNode;
  readonly title?: ReactNode;
  readonly tone?: Tone | undefined;
  readonly action?: ReactNode;
  readonly isCompact?: boolean | undefined;
};

export function EmptyState(props: EmptyStateProps) {
  const { icon: Icon, children, title, tone = 'neutral', action, isCompact = false } = props;
  return (
    <div className={classNames(styles.empty, isCompact && styles.compact, toneClass(tone))}>
      <span className={styles.icon}>
        <Icon size={isCompact ? 20 : 24} strokeWidth={1.7} aria-hidden />
      </span>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

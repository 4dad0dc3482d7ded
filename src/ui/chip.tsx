import { Children, type ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import type { Tone } from './types.ts';

export type ChipProps = { readonly children: ReactNode; readonly tone?: Tone | undefined };

/** A food or another small thing that was noted; not interactive. */
export function Chip({ children, tone = 'neutral' }: ChipProps) {
  return <span className={classNames(styles.chip, toneClass(tone))}>{children}</span>;
}

export type ChipListProps = { readonly label: string; readonly children: ReactNode };

export function ChipList({ label, children }: ChipListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {Children.map(children, (chip) => (
        <li>{chip}</li>
      ))}
    </ul>
  );
}

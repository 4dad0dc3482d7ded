import type { ReactNode } from 'react';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import styles from './pill.module.css';
import type { IconType, Tone } from './types.ts';

export type PillProps = {
  readonly children: ReactNode;
  readonly tone?: Tone | undefined;
  readonly icon?: IconType | undefined;
};

export function Pill({ children, tone = 'neutral', icon: Icon }: PillProps) {
  return (
    <span className={classNames(styles.pill, toneClass(tone))}>
      {Icon !== undefined && <Icon size={17} strokeWidth={1.9} aria-hidden />}
      {children}
    </span>
  );
}

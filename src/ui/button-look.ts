import styles from './button.module.css';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import type { Tone } from './types.ts';

export type ButtonLook = {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'dashed' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** Colour of a primary button. */
  readonly tone?: Tone | undefined;
  readonly isFullWidth?: boolean | undefined;
};

/** What buttons and links that look like buttons share. */
export function buttonClass(look: ButtonLook): string {
  return classNames(
    styles.button,
    styles[look.variant ?? 'secondary'],
    look.size !== undefined && styles[look.size],
    look.isFullWidth === true && styles.fullWidth,
    toneClass(look.tone ?? 'brand'),
  );
}

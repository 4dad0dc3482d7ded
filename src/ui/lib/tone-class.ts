import type { Tone } from '../types.ts';
import styles from './tones.module.css';

/** The class that sets `--tone`, `--tone-soft`, `--tone-strong` and `--on-tone` for what is inside. */
export function toneClass(tone: Tone): string {
  return styles[tone] ?? '';
}

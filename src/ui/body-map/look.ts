import type { SkinLevel } from '@/domain/skin';
import styles from './body-map.module.css';

/** From the lightest to the darkest. */
export const FIGURE_TONES = [1, 2, 3, 4, 5, 6] as const;
export type FigureTone = (typeof FIGURE_TONES)[number];

const toneClasses: Readonly<Record<FigureTone, string | undefined>> = {
  1: styles['tone1'],
  2: styles['tone2'],
  3: styles['tone3'],
  4: styles['tone4'],
  5: styles['tone5'],
  6: styles['tone6'],
};

export function figureToneClass(tone: FigureTone): string {
  return toneClasses[tone] ?? '';
}

const levelClasses: Readonly<Record<SkinLevel | 0, string | undefined>> = {
  0: styles['level0'],
  1: styles['level1'],
  2: styles['level2'],
  3: styles['level3'],
};

export function levelClass(level: SkinLevel | 0): string {
  return levelClasses[level] ?? '';
}

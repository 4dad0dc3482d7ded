import type { LucideIcon } from 'lucide-react';

/** The colour roles of the design; skin is always the skin colour, everywhere. */
export type Tone = 'brand' | 'meal' | 'calm' | 'skin' | 'gut' | 'neutral';

export type IconType = LucideIcon;

/** Accessibility attributes a component passes on to its main element. */
export type AriaProps = {
  readonly id?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-labelledby'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
};

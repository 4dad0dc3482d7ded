import { z } from 'zod';
import { nothing } from './define.ts';

const wish = z.strictObject({ isKeptAwake: z.boolean() });

/** For as long as a practice runs. The main process lets go by itself when the page is gone. */
export const screenCalls = {
  /** Keeps the screen on, and lets the page look at the clock as usual while its window is hidden. */
  keepAwake: { args: wish, result: nothing },
} as const;

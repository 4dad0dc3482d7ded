import { nothing } from './define.ts';

export const profileCalls = {
  /** Removes everything the program keeps on this computer. The page loads itself anew afterwards. */
  erase: { args: nothing, result: nothing },
} as const;

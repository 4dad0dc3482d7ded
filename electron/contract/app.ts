import { z } from 'zod';
import { nothing } from './define.ts';

export const MESSAGE_LIMIT_CHARACTERS = 500;
export const STACK_LIMIT_CHARACTERS = 4000;
export const WHERE_LIMIT_CHARACTERS = 100;

const appInfo = z.strictObject({
  version: z.string(),
  electronVersion: z.string(),
  chromiumVersion: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
  packaged: z.boolean(),
  locale: z.string(),
});
export type AppInfo = z.infer<typeof appInfo>;

const problem = z.strictObject({
  where: z.string().min(1).max(WHERE_LIMIT_CHARACTERS),
  message: z.string().max(MESSAGE_LIMIT_CHARACTERS),
  stack: z.string().max(STACK_LIMIT_CHARACTERS).optional(),
});
export type Problem = z.infer<typeof problem>;

export const appCalls = {
  info: { args: nothing, result: appInfo },
  openDataFolder: { args: nothing, result: nothing },
  /** The page has drawn its first room. */
  pageReady: { args: nothing, result: nothing },
  /** A line for the log: the program's own words only, never what was written in the journal. */
  reportProblem: { args: problem, result: nothing },
  /** The store holds everything that was saved: the answer to `window.onClosing`. */
  storeFollowed: { args: nothing, result: nothing },
} as const;

export const windowEvents = {
  /** The window is to be closed, and waits a moment for `storeFollowed`. */
  onClosing: { payload: nothing },
  /** A backup waits for `backup.offered`: the person opened it outside the program. */
  onBackupOffered: { payload: nothing },
} as const;

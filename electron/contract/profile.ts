import { z } from 'zod';
import { nothing } from './define.ts';

export const profileCalls = {
  /** Removes everything the program keeps on this computer. The page loads itself anew afterwards. */
  erase: { args: nothing, result: nothing },
  /**
   * Puts the files of the page's store into quarantine, for one that will not open, so that the page can start a new one.
   * Where the files are held (Windows), the program starts again and does it then.
   */
  setStoreAside: { args: nothing, result: nothing },
  /** Whether the disk has room enough for the page's store to be opened and written. */
  hasRoom: { args: nothing, result: z.boolean() },
  /** Copies the page's store, as it is now, into quarantine: it cannot be read and is about to be made anew. */
  keepStore: { args: nothing, result: z.strictObject({ kept: z.boolean() }) },
} as const;

import { z } from 'zod';
import { LOGGED_TABLES } from './logged-record.ts';

/** Records as the log gives them back. What was taken once is given back, whatever the rules are by then. */
export const storedRecordsSchema = z.array(
  z.strictObject({
    table: z.enum(LOGGED_TABLES),
    key: z.string(),
    updatedAt: z.string(),
    value: z.unknown(),
  }),
);

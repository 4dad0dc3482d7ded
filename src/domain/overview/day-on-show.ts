import { isLocalDay, type LocalDay } from '../day/index.ts';

/** Nobody who writes here was born earlier, and the weeks around it still are days of the calendar. */
const EARLIEST_DAY = '1900-01-01';

/**
 * The day an address asks for. Days to come cannot be filled in and other words are no day at all: both mean today.
 * @param asked what stands in the address, if anything does
 */
export function dayOnShow(asked: string | undefined, today: LocalDay): LocalDay {
  if (asked === undefined || !isLocalDay(asked)) return today;
  return asked < today && asked >= EARLIEST_DAY ? asked : today;
}

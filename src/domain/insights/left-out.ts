import type { LocalDay } from '../day/index.ts';
import { type Entry, isKind } from '../entries/index.ts';

/** Days on which one of the trackers has a yes, such as of feeling ill: they are like no other days. */
export function daysLeftOut(
  entries: readonly Entry[],
  trackerIds: readonly string[],
): ReadonlySet<LocalDay> {
  const asked = new Set(trackerIds);
  return new Set(
    entries.flatMap((entry) => {
      if (!isKind(entry, 'tracker-note') || !asked.has(entry.data.trackerId)) return [];
      const { value } = entry.data;
      return value.type === 'yes-no' && value.isYes ? [entry.day] : [];
    }),
  );
}

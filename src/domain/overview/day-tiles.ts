import { addDays, type DayRange, daysBetween, daysInRange, type LocalDay } from '../day/index.ts';
import type { Entry, EntryKind } from '../entries/index.ts';
import { computeDailySeries } from '../series/index.ts';

/** One day of the week strip. */
export type DayTile = {
  readonly day: LocalDay;
  /** 0-10, the mean if the day has several; null when not rated. */
  readonly skin: number | null;
  readonly kinds: ReadonlySet<EntryKind>;
};

const STRIP_DAYS = 7;

/** The seven days on show around a day: the last ones while it is recent, otherwise three on each side. */
export function stripAround(day: LocalDay, today: LocalDay): DayRange {
  const to = daysBetween(day, today) < STRIP_DAYS ? today : addDays(day, (STRIP_DAYS - 1) / 2);
  return { from: addDays(to, 1 - STRIP_DAYS), to };
}

export function computeDayTiles(entries: readonly Entry[], range: DayRange): readonly DayTile[] {
  const kindsByDay = new Map<LocalDay, Set<EntryKind>>();
  for (const { day, kind } of entries) {
    const kinds = kindsByDay.get(day);
    if (kinds === undefined) kindsByDay.set(day, new Set([kind]));
    else kinds.add(kind);
  }
  const skin = computeDailySeries(entries, 'skin.overall', range);
  return daysInRange(range).map((day, index) => ({
    day,
    skin: skin[index]?.value ?? null,
    kinds: kindsByDay.get(day) ?? new Set(),
  }));
}

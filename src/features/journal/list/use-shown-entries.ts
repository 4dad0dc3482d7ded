import { useMemo, useState } from 'react';
import { useLive } from '@/data/react';
import { dayFromNumber, type LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { computeDailySeries } from '@/domain/series';

/** More need not be held: what was scrolled away from is read again in milliseconds. */
const REMEMBERED = 1500;

export type ShownEntries = {
  readonly entryOf: (id: string) => Entry | undefined;
  /** 0-10; null when not rated, or not yet read. */
  readonly skinOf: (dayNumber: number) => number | null;
};

/** Only the entries that are drawn are read; live. What was read before shows until it was read again. */
export function useShownEntries(
  ids: readonly string[],
  dayNumbers: readonly number[],
): ShownEntries {
  const [memory] = useState(createMemory);
  const entries = useLive(async (journal) => journal.entries.byIds(ids), [ids.join(' ')]);
  const checks = useLive(
    async (journal) => journal.entries.ofKindOn('skin-check', dayNumbers.map(dayFromNumber)),
    [dayNumbers.join(' ')],
  );
  return useMemo(() => {
    memory.take(entries ?? []);
    const skins = new Map<LocalDay, number | null>();
    return {
      entryOf: memory.entryOf,
      skinOf: (dayNumber) => {
        const day = dayFromNumber(dayNumber);
        const ready = skins.get(day);
        if (ready !== undefined) return ready;
        const ofDay = (checks ?? []).filter((check) => check.day === day);
        const [point] = computeDailySeries(ofDay, 'skin.overall', { from: day, to: day });
        const skin = point?.value ?? null;
        skins.set(day, skin);
        return skin;
      },
    };
  }, [memory, entries, checks]);
}

function createMemory() {
  const known = new Map<string, Entry>();
  return {
    take: (entries: readonly Entry[]): void => {
      if (known.size > REMEMBERED) known.clear();
      for (const entry of entries) {
        // The very same object for the very same version, so that its row need not be drawn again.
        if (known.get(entry.id)?.updatedAt !== entry.updatedAt) known.set(entry.id, entry);
      }
    },
    entryOf: (id: string): Entry | undefined => known.get(id),
  };
}

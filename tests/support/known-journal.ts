/** A journal of which the truth is known: stress leads the skin by one to three days, and nothing that is eaten does. */
import { addDays, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { drawNormal, seededRandom } from '@/domain/stats';
import { anEntry } from './builders.ts';

export type KnownJournalOptions = {
  /** The last day of it. */
  readonly endDay?: string;
  readonly dayCount?: number;
  /** Skin points per point of stress, averaged over the three days before. */
  readonly skinPerStress?: number;
};

const rating = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

export function knownJournal(options: KnownJournalOptions = {}): readonly Entry[] {
  const { endDay = '2026-11-22', dayCount = 150, skinPerStress = 1 } = options;
  const random = seededRandom(20_261_123);
  const first = addDays(parseLocalDay(endDay), 1 - dayCount);
  const stresses: number[] = [];
  return Array.from({ length: dayCount }, (_, index) => {
    const day = addDays(first, index);
    const stress = rating(drawNormal(random, 4.5, 2.2));
    const before = [1, 2, 3].map((lag) => stresses[index - lag] ?? 4.5);
    const lead = before.reduce((sum, value) => sum + value, 0) / before.length - 4.5;
    const overall = rating(4 + skinPerStress * lead + drawNormal(random, 0, 0.9));
    stresses.push(stress);
    const rest = { belly: null, sleepHours: null, sleepQuality: null };
    const items = random() < 0.4 ? [{ name: 'Blueberries' }] : [{ name: 'Plain crackers' }];
    return [
      anEntry('check-in', { day, data: { stress, ...rest } }),
      anEntry('skin-check', { day, data: { overall, itch: null, regions: [] } }),
      anEntry('meal', { day, at: '08:00', data: { slot: 'breakfast', items } }),
      anEntry('meal', { day, at: '19:00', data: { slot: 'dinner', items: [{ name: 'Rice' }] } }),
    ];
  }).flat();
}

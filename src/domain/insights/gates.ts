import type { DayValues } from '../stats/index.ts';
import { type GroupCounts, type Groups, NOT_PAIRED } from './groups.ts';
import { thresholds } from './thresholds.ts';
import { type DayWindow, isLong } from './windows.ts';

export const GATES = [
  'span',
  'paired-days',
  'paired-share',
  'days-with',
  'days-without',
  'runs-with',
  'runs-without',
  'distinct-outcomes',
] as const;
export type Gate = (typeof GATES)[number];

/** What is still wanting, and about how many more days of notes like those so far would bring it. */
export type ClosedGate = { readonly gate: Gate; readonly daysMore: number | null };

/** science.md 4.2. Empty: there is enough to compare. */
export function closedGates(
  counts: GroupCounts,
  distinctOutcomes: number,
  window: DayWindow,
): readonly ClosedGate[] {
  const { gates } = thresholds;
  const { spanDays, pairedDays } = counts;
  const span = isLong(window) ? gates.spanDaysOfLongWindow : gates.spanDays;
  const found: ClosedGate[] = [];
  const ask = (gate: Gate, has: number, wanted: number) => {
    if (has < wanted) found.push({ gate, daysMore: daysUntil(has, wanted, spanDays) });
  };
  if (spanDays < span) {
    found.push({ gate: 'span', daysMore: spanDays === 0 ? null : span - spanDays });
  }
  ask('paired-days', pairedDays, gates.pairedDays);
  const missingDays = gates.pairedShare * spanDays - pairedDays;
  if (missingDays > 0) {
    // When every day to come is noted: paired + n = share * (span + n).
    const daysMore = Math.ceil(missingDays / (1 - gates.pairedShare));
    found.push({ gate: 'paired-share', daysMore: withinReach(daysMore) });
  }
  ask('days-with', counts.daysWith, gates.daysInGroup);
  ask('days-without', counts.daysWithout, gates.daysInGroup);
  ask('runs-with', counts.runsWith, gates.runsInGroup);
  ask('runs-without', counts.runsWithout, gates.runsInGroup);
  if (distinctOutcomes < gates.distinctOutcomes) {
    found.push({ gate: 'distinct-outcomes', daysMore: null });
  }
  return found;
}

/** At the pace so far; null when there is none yet, or it leads too far ahead. */
function daysUntil(has: number, wanted: number, spanDays: number): number | null {
  if (has === 0 || spanDays === 0) return null;
  return withinReach(Math.ceil(((wanted - has) * spanDays) / has));
}

function withinReach(daysMore: number): number | null {
  return daysMore > thresholds.daysMoreMaximum ? null : daysMore;
}

/** The most that any closed gate asks for; null when one of them cannot say. */
export function daysMoreFor(closed: readonly ClosedGate[]): number | null {
  return closed.reduce<number | null>(
    (most, { daysMore }) => (most === null || daysMore === null ? null : Math.max(most, daysMore)),
    0,
  );
}

/** Counted no further than the gate asks. @param values as they were noted, not detrended */
export function countDistinct(groups: Groups, values: DayValues): number {
  const distinct = new Set<number>();
  for (let day = 0; day < groups.length; day += 1) {
    if (groups[day] === NOT_PAIRED) continue;
    distinct.add(values[day] as number);
    if (distinct.size >= thresholds.gates.distinctOutcomes) break;
  }
  return distinct.size;
}

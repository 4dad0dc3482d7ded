import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { arrangeFindings, lookAt, type LookWishes, trackerExposures } from '@/domain/insights';
import type { TrackerMeasure } from '@/domain/trackers';
import { aDocument, anEntry, nextId } from '#tests/support/builders.ts';
import { aFinding, anExposure, anOutcome } from '#tests/support/insights.ts';
import { knownJournal } from '#tests/support/known-journal.ts';

const range = { from: parseLocalDay('2026-11-20'), to: parseLocalDay('2026-11-22') };
const tracker = (name: string, place: 'skin' | 'food' | 'other', measure: TrackerMeasure) =>
  aDocument('trackers', { data: { name, order: 0, place, measure } });
const travel = tracker('Travel', 'other', { type: 'yes-no' });

describe('trackers as exposures', () => {
  const olive = nextId();
  const soap = tracker('Soap', 'skin', {
    type: 'choice',
    isOrdered: false,
    perDay: 'last',
    choices: [
      { id: olive, name: 'Olive' },
      { id: nextId(), name: 'None' },
    ],
  });
  const noted = (
    day: string,
    { id }: { readonly id: string },
    value: ReturnType<typeof anEntry<'tracker-note'>>['data']['value'],
  ) => anEntry('tracker-note', { day, data: { trackerId: id, name: 'Any', value } });

  it('are had or not had for a yes and for a word of a list, missing where nothing was noted', () => {
    const entries = [
      noted('2026-11-20', travel, { type: 'yes-no', isYes: true }),
      noted('2026-11-21', travel, { type: 'yes-no', isYes: false }),
      noted('2026-11-21', soap, { type: 'choice', choiceId: olive, label: 'Olive' }),
    ];
    const exposures = trackerExposures(entries, [travel, soap], 0, range);
    const told = exposures.map(({ label, scale, values }) => [label, scale, Array.from(values)]);
    const words = (name: string) => ({ kind: 'words', words: name });
    expect(told).toEqual([
      [words('Travel'), 'yes-no', [1, 0, Number.NaN]],
      [words('Soap: Olive'), 'yes-no', [Number.NaN, 1, Number.NaN]],
      [words('Soap: None'), 'yes-no', [Number.NaN, 0, Number.NaN]],
    ]);
  });

  it('leave out a rating of the skin, which goes with the skin anyway', () => {
    const redness = tracker('Redness', 'skin', { ...aScale });
    const mood = tracker('Mood', 'other', { ...aScale });
    expect(trackerExposures([], [redness, mood], 0, range).map(({ id }) => id)).toEqual([
      `tracker.${mood.id}`,
    ]);
  });
});

const aScale: TrackerMeasure = { type: 'scale', lowLabel: '', highLabel: '', perDay: 'mean' };

describe('a look', () => {
  const entries = knownJournal();
  const wishes: LookWishes = {
    range: { from: entries[0]?.day ?? range.from, to: range.to },
    today: parseLocalDay('2026-11-23'),
    foods: [],
    ownFoods: [],
    trackers: [tracker('Coffee', 'food', { type: 'yes-no' }), travel],
    dayStartHour: 0,
    isGentle: false,
    leftOutTrackerIds: [],
    leftOutDays: [],
    questions: [],
    ledger: [],
  };

  it('has no outcome that was never noted', () => {
    expect(lookAt(entries, wishes).record.outcomes.map(({ id }) => id)).toEqual(['skin.overall']);
  });

  it('uses nothing of days on which a tracker that was chosen for it has a yes', () => {
    const [first, second] = [...new Set(entries.map(({ day }) => day))];
    const noted = (day: string | undefined, isYes: boolean) =>
      anEntry('tracker-note', {
        day: day ?? '',
        data: { trackerId: travel.id, name: 'Travel', value: { type: 'yes-no', isYes } },
      });
    const all = [...entries, noted(first, true), noted(second, false)];
    const look = lookAt(all, { ...wishes, leftOutTrackerIds: [travel.id] });
    expect(look.leftOutDayCount).toBe(1);
    const skin = look.record.outcomes[0]?.values;
    expect([skin?.[0], skin?.[1]].map(Number.isNaN)).toEqual([true, false]);
  });

  it('looks at nothing that is eaten in gentle mode', () => {
    const groups = (isGentle: boolean) =>
      new Set(lookAt(entries, { ...wishes, isGentle }).record.exposures.map(({ group }) => group));
    expect(groups(false)).toContain('food');
    expect([...groups(true)].filter((group) => group.includes('food'))).toEqual([]);
    expect(groups(true)).toContain('stress');
  });
});

describe('findings in the order they are read', () => {
  const result = (difference: number) => ({
    r: 0.4,
    effectiveDays: 50,
    p: 0.001,
    q: 0.02,
    difference,
    interval: { low: difference - 0.3, high: difference + 0.3 },
  });
  const outcomes = [anOutcome([]), anOutcome([], { id: 'region.chin', highest: 3 })];
  const named = (findings: Parameters<typeof arrangeFindings>[0]['findings']) =>
    arrangeFindings(
      { findings, comparisonCount: findings.length },
      { exposures: ['a', 'b', 'c', 'd'].map((id) => anExposure([], { id })), outcomes },
    );
  const ids = (list: ReturnType<typeof named>['links']) =>
    list.map(({ finding }) => finding.exposureId);

  it('puts the surest links first, then the largest of their scales', () => {
    const { links } = named([
      aFinding({ exposureId: 'a', sureness: 'weak', state: 'reverse', result: result(3) }),
      aFinding({ exposureId: 'b', sureness: 'clear', result: result(1) }),
      aFinding({
        exposureId: 'c',
        sureness: 'clear',
        result: result(-1),
        outcomeId: 'region.chin',
      }),
      aFinding({ exposureId: 'gone', sureness: 'clear' }),
    ]);
    expect(ids(links)).toEqual(['c', 'b', 'a']);
  });

  it('puts ideas of the main window first and says the rest of that window only', () => {
    const other = { isMain: false, windowId: 'days-0-1' } as const;
    const { ideas, unclear, waiting } = named([
      aFinding({ exposureId: 'a', state: 'idea', result: result(3), ...other }),
      aFinding({ exposureId: 'b', state: 'idea', result: result(0.6) }),
      aFinding({ exposureId: 'c', state: 'none', ...other }),
      aFinding({ exposureId: 'd', state: 'none' }),
      aFinding({
        exposureId: 'a',
        state: 'not-enough',
        result: null,
        closedGates: [{ gate: 'span', daysMore: null }],
      }),
      aFinding({
        exposureId: 'b',
        state: 'not-enough',
        result: null,
        closedGates: [{ gate: 'span', daysMore: 9 }],
      }),
    ]);
    expect([ideas, unclear, waiting].map(ids)).toEqual([['b', 'a'], ['d'], ['b', 'a']]);
  });
});

import { describe, expect, it } from 'vitest';
import { collections, type TrackerData } from '@/domain/documents';
import {
  activeTrackers,
  isNameTaken,
  nextOrder,
  notesAtPlace,
  planOrder,
  READY_MADE,
  READY_MADE_KEYS,
  type Tracker,
  trackerOfReadyMade,
} from '@/domain/trackers';
import { formatText, isTextKey } from '@/texts';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const aTracker = (name: string, data: Partial<TrackerData> = {}): Tracker =>
  aDocument('trackers', { data: { name, ...data } });

const valid = (data: Partial<TrackerData>) =>
  collections.trackers.schema.safeParse({ ...collections.trackers.samples[0], ...data });
const problems = (measure: TrackerData['measure']) =>
  valid({ measure }).error?.issues.map(({ message }) => message);

describe('a tracker', () => {
  const number = { type: 'number', unit: '', decimals: 0, min: 0, max: 5, perDay: 'sum' } as const;
  const [soft, hard] = [
    { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001', name: 'soft' },
    { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0002', name: 'hard' },
  ];
  const list = { type: 'choice', isOrdered: true, perDay: 'last' } as const;

  it.each<readonly [string, TrackerData['measure'], string]>([
    ['limits the wrong way round', { ...number, min: 5, max: 5 }, 'trackers.problem.limits'],
    ['no choice', { ...list, choices: [] }, 'trackers.problem.choices'],
    [
      'only retired choices',
      { ...list, choices: [{ ...soft, isRetired: true }] },
      'trackers.problem.choices',
    ],
    [
      'a choice twice',
      { ...list, choices: [soft, { ...hard, name: ' SÖFT ' }] },
      'trackers.problem.choiceTwice',
    ],
    [
      'an id twice',
      { ...list, choices: [soft, { ...hard, id: soft.id }] },
      'trackers.problem.choiceTwice',
    ],
  ])('with %s is none, and it is said why', (_what, measure, key) => {
    expect(problems(measure)).toEqual([key]);
    expect(isTextKey(key)).toBe(true);
  });

  it('has a name that no other active one has, capitals and accents apart', () => {
    const cafe = aTracker('Café');
    const all = [cafe, aTracker('Tea', { isRetired: true })];
    expect(isNameTaken(all, ' cafe ')).toBe(true);
    expect(isNameTaken(all, 'Cafe', cafe.id)).toBe(false);
    expect(isNameTaken(all, 'tea')).toBe(false);
  });

  it('stands where it was put: only what moves is written', () => {
    const [one, two, three] = [
      aTracker('One', { order: 0 }),
      aTracker('Two', { order: 1 }),
      aTracker('Three', { order: 2 }),
    ] as const;
    const all = [three, one, two];
    const moved = planOrder(all, [one.id, three.id, two.id]);
    expect(moved.map(({ tracker, order }) => [tracker.data.name, order])).toEqual([
      ['Three', 1],
      ['Two', 2],
    ]);
    expect(activeTrackers(all).map(({ data }) => data.name)).toEqual(['One', 'Two', 'Three']);
    expect(nextOrder(all)).toBe(3);
    expect(nextOrder([])).toBe(0);
  });

  it('has its notes where it belongs; those of retired and missing ones are not lost', () => {
    const skin = aTracker('Soap', { place: 'skin' });
    const old = aTracker('Old', { place: 'skin', isRetired: true });
    const note = (trackerId: string) => anEntry('tracker-note', { data: { trackerId } });
    const notes = [note(skin.id), note(old.id), anEntry('tracker-note')];
    const [own, ofOld, ofNone] = notes;
    expect(notesAtPlace([skin, old], notes, 'skin')).toEqual({
      asked: [{ tracker: skin, notes: [own] }],
      others: [ofOld],
    });
    expect(notesAtPlace([skin, old], notes, 'other')).toEqual({ asked: [], others: [ofNone] });
  });
});

describe('the ready-made trackers', () => {
  const say = (key: string) => (part: string) =>
    formatText(`trackers.ready.${key}.${part}` as 'trackers.yes');

  it('are all there, each with ids of its own that never change', () => {
    expect(READY_MADE.map(({ key }) => key)).toEqual(READY_MADE_KEYS);
    const ids = READY_MADE.flatMap(({ id, measure }) => [
      id,
      ...(measure.type === 'choice' ? measure.choices.map((choice) => choice.id) : []),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 4)).toEqual([
      '5c1d7a90-6b0e-4d1c-9a37-000000000001',
      '5c1d7a90-6b0e-4d1c-9a37-000000000002',
      '5c1d7a90-6b0e-4d1c-9a37-000000000003',
      '5c1d7a90-6b0e-4d1c-9a37-000000000301',
    ]);
  });

  it.each(READY_MADE.map((ready) => [ready.key, ready] as const))(
    '%s is a whole tracker',
    (key, ready) => {
      const data = trackerOfReadyMade(ready, say(key), 3);
      expect(aDocument('trackers', { id: ready.id, data }).data).toEqual(data);
      expect(data.order).toBe(3);
    },
  );
});

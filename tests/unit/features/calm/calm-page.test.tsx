// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalDb } from '@/data/journal-db.ts';
import { scratch } from '@/data/scratch.ts';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { anEntry } from '#tests/support/builders.ts';
import { readUnderWay } from '@/features/calm/under-way.ts';
import { pass } from './held-clock.ts';
import {
  forgetEverything,
  NOW,
  openApp,
  type OpenAppOptions,
  stored,
  storedEntry,
  write,
} from '#tests/unit/app/open-app.tsx';

vi.mock('@/features/calm/session-clock.ts', async () => import('./held-clock.ts'));

beforeEach(forgetEverything);

const open = async (options: OpenAppOptions = {}) => openApp({ at: '/calm', ...options });
const choose = async (user: UserEvent, name: RegExp) =>
  user.click(await screen.findByRole('radio', { name }));
const start = async (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Start' }));
const session = () => screen.getByRole('dialog');
const gone = async () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const letPass = (seconds: number) => act(() => pass(seconds));
const patterns = async () => {
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  const documents = await db.documents.toArray();
  db.close();
  return documents.map(({ data }) => data);
};

describe('a session', () => {
  it('from one key to the next: stress, breathing, stress, and it is in the journal', async () => {
    const { user } = await open();
    await choose(user, /^Box breathing 3.8/);
    await user.click(screen.getByRole('radio', { name: '1' }));
    expect(screen.getByText('Ends with a whole breath, after 1:04.')).toBeTruthy();
    await start(user);
    await user.keyboard('t');
    await within(session()).findByText('Breathe in. R switches these words off.');
    letPass(5);
    expect(within(session()).getByRole('status').textContent).toBe('Hold');
    expect(session().textContent).toContain('0:59');
    letPass(59);
    await screen.findByText(/It is in your journal/);
    expect(await storedEntry()).toMatchObject({ kind: 'practice', occurredAt: NOW });
    await user.keyboard('4');
    await gone();
    expect((await storedEntry()).data).toEqual({
      technique: 'breathing',
      durationMinutes: 1,
      stressBefore: 10,
      stressAfter: 4,
      source: 'timer',
      patternId: 'box',
    });
    await screen.findByText('Box breathing saved, 1 min');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('asks nothing it need not: Enter skips both numbers', async () => {
    const { user } = await open();
    await choose(user, /^Sitting/);
    await user.click(screen.getByRole('radio', { name: '3' }));
    await start(user);
    await user.keyboard('{Enter}');
    await within(session()).findByText(/^Sit. Both feet on the floor/);
    letPass(180);
    await screen.findByText(/It is in your journal/);
    await user.keyboard('{Enter}');
    await gone();
    expect((await storedEntry()).data).toMatchObject({
      technique: 'meditation',
      durationMinutes: 3,
      stressBefore: null,
      stressAfter: null,
      patternId: 'sitting',
    });
  });

  it('stands still while paused, by Space', async () => {
    const { user } = await open();
    await start(user);
    await user.keyboard('{Enter}');
    letPass(10);
    await user.keyboard(' ');
    await within(session()).findByText('Paused');
    letPass(100);
    expect(session().textContent).toContain('4:50');
    await user.keyboard(' ');
    letPass(10);
    expect(session().textContent).toContain('4:40');
  });

  it('tells a screen reader nothing but pauses when that is switched off', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('switch', { name: /Tell a screen reader/ }));
    await start(user);
    await user.keyboard('{Enter}');
    const told = () => within(session()).getByRole('status').textContent;
    await waitFor(() => expect(told()).toContain('R tells each phase again'));
    const before = told();
    letPass(6);
    expect(told()).toBe(before);
    await user.keyboard(' ');
    expect(told()).toBe('Paused');
    await user.keyboard(' r');
    await waitFor(() => expect(told()).toBe('Breathe out'));
  });

  it('that could not be written down says so, keeps the minutes and tries again', async () => {
    const { user } = await open();
    await start(user);
    await user.keyboard('2');
    letPass(299);
    const failure = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    letPass(1);
    expect((await screen.findByRole('alert')).textContent).toContain('minutes are still here');
    failure.mockRestore();
    await user.keyboard('1');
    await gone();
    expect((await storedEntry()).data).toMatchObject({ stressBefore: 2, stressAfter: 1 });
  });

  it('finished early offers its minutes; left out, they can still be saved', async () => {
    const { user } = await open();
    await start(user);
    await user.keyboard('5');
    letPass(170);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Save 3 minutes' })).toBeTruthy();
    expect(await stored()).toEqual([]);
    await user.keyboard('{Escape}');
    await gone();
    expect(await stored()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Save it after all' }));
    await screen.findByText('Even breathing saved, 3 min');
    expect((await storedEntry()).data).toMatchObject({ durationMinutes: 3, stressBefore: 5 });
  });

  it('of less than half a minute is nothing to note', async () => {
    const { user } = await open();
    await start(user);
    await user.keyboard('5');
    letPass(29);
    await user.keyboard('{Escape}');
    expect(session().textContent).toContain('less than half a minute');
    await user.keyboard('{Enter}');
    await gone();
    expect(await stored()).toEqual([]);
    expect(await readUnderWay()).toBeNull();
  });
});

describe('the caution', () => {
  it('is read once for each sort of practice, holds apart', async () => {
    const { user } = await open();
    const leave = async () => {
      await user.keyboard('{Escape}');
      await gone();
    };
    await start(user);
    expect(session().textContent).toContain('Stop if you feel dizzy');
    await leave();
    // Left before it began, it was not agreed to.
    await start(user);
    expect(session().textContent).toContain('Stop if you feel dizzy');
    await user.keyboard('{Enter}{Escape}{Enter}');
    await gone();
    await start(user);
    await waitFor(() => expect(session().textContent).not.toContain('dizzy'));
    await leave();
    await choose(user, /^4-7-8 3.2/);
    await start(user);
    expect(session().textContent).toContain('pregnant');
  });
});

describe('a pattern of one’s own', () => {
  it('is made, refused when too fast, changed, retired and brought back', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'New pattern' }));
    const field = (name: string) => within(session()).getByRole('textbox', { name });
    await write(user, field('In'), '2');
    await write(user, field('Out'), '3');
    await user.click(within(session()).getByRole('button', { name: 'Save' }));
    const problem = (await screen.findByRole('alert')).textContent;
    expect(problem).toContain('at least six seconds');
    expect(problem).toContain('Give the pattern a name');
    await write(user, field('Name'), 'Slow');
    await write(user, field('Out'), '7.5');
    await user.click(within(session()).getByRole('button', { name: 'Save' }));
    await screen.findByRole('radio', { name: /^Slow/, checked: true });
    expect(await patterns()).toMatchObject([{ name: 'Slow', inSeconds: 2, outSeconds: 7.5 }]);

    const more = async (item: string) => {
      await user.click(screen.getByRole('button', { name: 'More for Slow' }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
    };
    await more('Stop offering it');
    await waitFor(() => expect(screen.queryByRole('radio', { name: /^Slow/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Offer it again: Slow' }));
    await choose(user, /^Slow/);
    await more('Edit');
    await write(user, field('Name'), 'Slower');
    await user.click(within(session()).getByRole('button', { name: 'Save' }));
    await screen.findByRole('radio', { name: /^Slower/ });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('radio', { name: /^Slow 6.3/ });
  });
});

it('what was done elsewhere is noted with its kind and minutes', async () => {
  const { user } = await open();
  const card = within(await screen.findByRole('region', { name: 'Did it elsewhere?' }));
  await write(user, card.getByRole('textbox', { name: 'Minutes' }), '35');
  await user.click(card.getByRole('button', { name: 'Save' }));
  await screen.findByText('Walk saved, 35 min');
  expect((await storedEntry()).data).toMatchObject({
    technique: 'walk',
    durationMinutes: 35,
    source: 'by-hand',
  });
});

it('the room opens with what was practised last', async () => {
  const last = anEntry('practice', {
    day: '2026-11-20',
    data: {
      technique: 'breathing',
      durationMinutes: 10,
      source: 'timer',
      patternId: 'cyclic-sigh',
    },
  });
  await open({ entries: [last] });
  await screen.findByRole('radio', { name: /^Cyclic sigh/, checked: true });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '10' }).checked).toBe(true);
});

describe('a practice that nobody could end', () => {
  const underWay = async (change: object = {}) =>
    scratch.put('practice', {
      id: '8f0e3a52-0a0f-4c7a-9a36-5c0f6f7d1a11',
      journal: JOURNAL_DATABASE_NAME,
      technique: 'breathing',
      patternId: 'even',
      patternName: null,
      startedAt: Date.parse(NOW) - 3_600_000,
      elapsedMilliseconds: 250_000,
      stressBefore: 7,
      ...change,
    });

  it('is noted while it runs', async () => {
    const { user } = await open();
    await start(user);
    await user.keyboard('7');
    letPass(60);
    expect(await readUnderWay()).toMatchObject({
      patternId: 'even',
      stressBefore: 7,
      elapsedMilliseconds: 60_000,
    });
  });

  it('is offered at the next start, and saved at the time it began', async () => {
    await underWay();
    const { user } = await openApp();
    await screen.findByText(/Even breathing .* was interrupted after about 4 minutes/);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Even breathing saved, 4 min');
    expect(await storedEntry()).toMatchObject({
      occurredAt: '2026-11-23T08:30:00.000Z',
      data: { durationMinutes: 4, stressBefore: 7, source: 'timer' },
    });
    expect(await readUnderWay()).toBeNull();
  });

  it('can be left out', async () => {
    await underWay();
    const { user } = await openApp();
    await user.click(await screen.findByRole('button', { name: 'Leave it out' }));
    expect(screen.queryByText(/was interrupted/)).toBeNull();
    expect(await readUnderWay()).toBeNull();
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['too short', { elapsedMilliseconds: 20_000 }],
    ['of another journal', { journal: 'sample' }],
    ['damaged', { technique: 'napping' }],
  ])('is not offered when it is %s', async (_, change) => {
    await underWay(change);
    await openApp();
    expect(screen.queryByText(/was interrupted/)).toBeNull();
  });
});

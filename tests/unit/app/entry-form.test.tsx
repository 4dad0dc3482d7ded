// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { anEntry } from '#tests/support/builders.ts';
import {
  add,
  foodsField,
  forgetEverything,
  form,
  isClosed,
  openApp,
  saveButton,
  saveByKey,
  stored,
  storedEntry,
  timeField,
  write,
} from './open-app.tsx';

beforeEach(forgetEverything);

const rate = async (user: Awaited<ReturnType<typeof openApp>>['user'], group: RegExp, to: number) =>
  user.click(
    within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', {
      name: String(to),
    }),
  );

const moment = (day: string, occurredAt: string) => ({
  day,
  occurredAt,
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
});

describe('what is stored is what was typed', () => {
  it('a meal', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.click(screen.getByRole('radio', { name: 'Snack' }));
    await user.type(foodsField(), 'Crème fraîche,kefir{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'at Mira’s');
    await write(user, timeField(), '8');
    await user.click(saveButton());
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      kind: 'meal',
      data: {
        slot: 'snack',
        items: [{ name: 'Crème fraîche' }, { name: 'kefir' }],
        note: 'at Mira’s',
      },
      ...moment('2026-11-23', '2026-11-23T07:00:00.000Z'),
    });
    expect(await screen.findByText('Meal saved')).toBeTruthy();
  });

  it('a calm session', async () => {
    const { user } = await openApp();
    await add(user, 'practice');
    await user.click(screen.getByRole('button', { name: /What you did/ }));
    await user.click(await screen.findByRole('option', { name: 'Body scan' }));
    await write(user, screen.getByRole('textbox', { name: 'How long' }), '25');
    await rate(user, /Stress before/, 10);
    await rate(user, /Stress after/, 0);
    await write(user, timeField(), '-2h');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      data: { technique: 'body-scan', durationMinutes: 25, stressBefore: 10, stressAfter: 0 },
      ...moment('2026-11-23', '2026-11-23T07:30:00.000Z'),
    });
  });

  it('a skin check', async () => {
    const { user } = await openApp();
    await add(user, 'skin-check');
    await rate(user, /^Overall/, 7);
    await user.click(screen.getByRole('button', { name: /^Neck:/ }));
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'How much' })).getByRole('radio', {
        name: /A lot/,
      }),
    );
    await user.click(screen.getByRole('button', { name: /^Chin:/ }));
    await user.click(saveButton());
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      data: {
        overall: 7,
        itch: null,
        regions: [
          { region: 'neck', level: 3 },
          { region: 'chin', level: 1 },
        ],
      },
      ...moment('2026-11-23', '2026-11-23T09:30:00.000Z'),
    });
  });

  it('a check-in, with a comma in a number', async () => {
    const { user } = await openApp();
    await add(user, 'check-in');
    await rate(user, /Belly/, 3);
    await user.type(screen.getByRole('textbox', { name: /Hours of sleep/ }), '7,25');
    await saveByKey(user);
    await isClosed();
    expect((await storedEntry()).data).toEqual({
      stress: null,
      belly: 3,
      sleepHours: 7.25,
      sleepQuality: null,
    });
  });

  it('a note, in whatever writing', async () => {
    const { user } = await openApp();
    await add(user, 'note');
    await user.type(
      screen.getByRole('textbox', { name: 'What you want to remember' }),
      'קרם חדש 🧴{Enter}second line',
    );
    await saveByKey(user);
    await isClosed();
    expect((await storedEntry()).data).toEqual({ text: 'קרם חדש 🧴\nsecond line' });
  });

  it('only what was changed, when an entry is edited', async () => {
    const entry = anEntry('practice', { at: '07:15', zone: 'Europe/Berlin' });
    const { user } = await openApp({ entries: [entry] });
    await user.click(await screen.findByRole('button', { name: /^More for Meditation/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    await screen.findByRole('dialog', { name: 'Change this calm session' });
    await write(user, screen.getByRole('textbox', { name: 'How long' }), '12');
    await user.click(saveButton());
    await isClosed();
    expect(await storedEntry()).toEqual({
      ...entry,
      data: { ...(entry.data as object), durationMinutes: 12 },
      updatedAt: '2026-11-23T09:30:00.000Z',
    });
  });
});

describe('text that is still being typed in the foods', () => {
  it.each([
    ['a click on Save', async (user) => user.click(saveButton())],
    ['Ctrl+Enter', saveByKey],
    [
      'Enter on Save',
      async (user) => {
        saveButton().focus();
        await user.keyboard('{Enter}');
      },
    ],
  ] satisfies [string, (user: Awaited<ReturnType<typeof openApp>>['user']) => Promise<void>][])(
    'is stored with %s',
    async (_, save) => {
      const { user } = await openApp();
      await add(user, 'meal');
      await user.type(foodsField(), 'oats,qqqqq');
      await save(user);
      await isClosed();
      expect((await storedEntry()).data).toMatchObject({
        items: [{ name: 'oats' }, { name: 'qqqqq' }],
      });
    },
  );

  it('is not thrown away by Escape without asking', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.type(foodsField(), 'qqqqq');
    await user.keyboard('{Escape}');
    await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
    await user.click(screen.getAllByRole('button', { name: 'Cancel' }).at(-1) as HTMLElement);
    await user.click(saveButton());
    await isClosed();
    expect((await storedEntry()).data).toMatchObject({ items: [{ name: 'qqqqq' }] });
  });
});

describe('time', () => {
  it('of a new form is the moment it was opened, however long the writing takes', async () => {
    const { user, clock } = await openApp();
    await add(user, 'note');
    clock.moveOnMinutes(40);
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'slow');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject(moment('2026-11-23', '2026-11-23T09:30:00.000Z'));
  });

  it('stays the moment of opening when midnight passes while the form is open', async () => {
    const clock = fixedClock('2026-11-23T22:58:00.000Z', 'Europe/Berlin');
    const { user } = await openApp({ clock });
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'late');
    clock.moveOnMinutes(10);
    window.dispatchEvent(new Event('focus'));
    await screen.findByRole('heading', { level: 1, name: 'Tuesday, 24 November', hidden: true });
    await user.type(screen.getByRole('textbox', { name: /remember/ }), ' words');
    expect(timeField().value).toBe('23:58');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      data: { text: 'late words' },
      ...moment('2026-11-23', '2026-11-23T22:58:00.000Z'),
    });
  });

  it('counts "-30m" from now, also when midnight has passed while the form was open', async () => {
    const clock = fixedClock('2026-11-23T22:58:00.000Z', 'Europe/Berlin');
    const { user } = await openApp({ clock });
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'late');
    clock.moveOnMinutes(60);
    await write(user, timeField(), '-30m');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject(moment('2026-11-24', '2026-11-23T23:28:00.000Z'));
  });

  it('two hours ago, just after midnight, is the day before, and the form and the message say so', async () => {
    const clock = fixedClock('2026-11-23T23:30:00.000Z', 'Europe/Berlin');
    const { user } = await openApp({ clock });
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'film');
    await write(user, timeField(), '-2h');
    expect(
      within(form())
        .getAllByRole('status')
        .map(({ textContent }) => textContent),
    ).toContain('That is Monday, 23 November; it will be kept under that day.');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject(moment('2026-11-23', '2026-11-23T21:30:00.000Z'));
    expect(await screen.findByText('Note saved under Monday, 23 November')).toBeTruthy();
  });

  it('two hours ago, just after a day that begins at four, is the day before', async () => {
    const clock = fixedClock('2026-11-24T04:30:00.000Z', 'Europe/Berlin');
    const { user } = await openApp({ clock, settings: { dayStartHour: 4 } });
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'awake');
    await write(user, timeField(), '-2h');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject(moment('2026-11-23', '2026-11-24T02:30:00.000Z'));
  });

  it('in the small hours belongs to the day that began at four the morning before', async () => {
    const clock = fixedClock('2026-11-24T00:30:00.000Z', 'Europe/Berlin');
    const { user } = await openApp({ clock, settings: { dayStartHour: 4 } });
    await add(user, 'note');
    expect(within(form()).getByText('Monday, 23 November 2026')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'awake');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject(moment('2026-11-23', '2026-11-24T00:30:00.000Z'));
  });

  it('of a past day is the usual one of the meal, until somebody sets it', async () => {
    const { user } = await openApp({ at: '/today/2026-11-20' });
    await add(user, 'meal');
    expect(timeField().value).toBe('08:00');
    await user.click(screen.getByRole('radio', { name: 'Dinner' }));
    expect(timeField().value).toBe('19:00');
    await write(user, timeField(), '20.15');
    await user.click(screen.getByRole('radio', { name: 'Lunch' }));
    await user.type(foodsField(), 'qqqq');
    expect(timeField().value).toBe('20:15');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      data: { slot: 'lunch' },
      ...moment('2026-11-20', '2026-11-20T19:15:00.000Z'),
    });
  });

  const inTokyo = () => anEntry('note', { at: '08:30', zone: 'Asia/Tokyo' });

  async function edit(user: Awaited<ReturnType<typeof openApp>>['user']) {
    await user.click(await screen.findByRole('button', { name: /^More for Note/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    await screen.findByRole('dialog', { name: 'Change this note' });
  }

  it('of an entry from another zone stays as it was when something else is changed', async () => {
    const entry = inTokyo();
    const { user } = await openApp({ entries: [entry] });
    await edit(user);
    expect(timeField().value).toBe('08:30');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), '!');
    await saveByKey(user);
    await isClosed();
    const { occurredAt, zone, offsetMinutes, day } = entry;
    expect(await storedEntry()).toMatchObject({ occurredAt, zone, offsetMinutes, day });
  });

  it('of an entry from another zone is corrected on the clock that hung there', async () => {
    const { user } = await openApp({ entries: [inTokyo()] });
    await edit(user);
    await write(user, timeField(), '8:45');
    await saveByKey(user);
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      day: '2026-11-23',
      occurredAt: '2026-11-22T23:45:00.000Z',
      zone: 'Asia/Tokyo',
      offsetMinutes: 540,
    });
  });

  it('moves an edited entry to the day before, says so, and Undo brings it back', async () => {
    const clock = fixedClock('2026-11-23T00:30:00.000Z', 'Europe/Berlin');
    const entry = anEntry('note', { at: '01:10', zone: 'Europe/Berlin' });
    const { user } = await openApp({ clock, entries: [entry] });
    await edit(user);
    await write(user, timeField(), '-2h');
    await saveByKey(user);
    await isClosed();
    expect(await screen.findByText('Note saved under Sunday, 22 November')).toBeTruthy();
    expect(await storedEntry()).toMatchObject({ id: entry.id, day: '2026-11-22' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await storedEntry()).day).toBe('2026-11-23'));
    expect((await storedEntry()).occurredAt).toBe(entry.occurredAt);
  });

  it('that is unclear holds the form back and stays to be mended', async () => {
    const { user } = await openApp();
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'x');
    await write(user, timeField(), 'at noon');
    await saveByKey(user);
    expect(await screen.findByText(/That time was not clear/)).toBeTruthy();
    expect(timeField().value).toBe('at noon');
    expect(await stored()).toHaveLength(0);
  });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { anEntry, type EntryOptions } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { forgetEverything, openApp } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const TODAY = parseLocalDay('2026-11-23');
const zone = 'Europe/Berlin';
const inBerlin = <Kind extends Entry['kind']>(kind: Kind, options: EntryOptions<Kind>) =>
  anEntry(kind, { zone, ...options });

const card = (name: string) => {
  const heading = screen.getByRole('heading', { level: 2, name });
  return within(heading.closest('section') as HTMLElement);
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const strip = () => within(screen.getByRole('list', { name: 'Days' })).getAllByRole('button');

describe('an empty journal', () => {
  it('says how to begin, on every card, and stops saying so once something is in it', async () => {
    const { user } = await openApp();
    expect(screen.getByText('Your journal is ready.')).toBeTruthy();
    for (const [name, words] of [
      ['Meals', /A few words are enough/],
      ['Calm', /a few minutes count/],
      ['Skin', /One number is enough/],
      ['Check-in', /leave the rest/],
      ['Notes', /want to know later/],
    ] as const) {
      expect(card(name).getByText(words)).toBeTruthy();
    }
    const foot = within(screen.getByRole('region', { name: 'The last seven days' }));
    expect(foot.getAllByText('not logged')).toHaveLength(5);
    expect(foot.queryByRole('meter')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await user.type(await screen.findByRole('textbox', { name: /remember/ }), 'first');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await card('Notes').findByText('first')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Your journal is ready.')).toBeNull());
  });

  it('is also one with everything deleted', async () => {
    const { user } = await openApp({ entries: [inBerlin('note', {})] });
    expect(screen.queryByText('Your journal is ready.')).toBeNull();
    await user.click(await screen.findByRole('button', { name: /^More for Note/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(await screen.findByText('Your journal is ready.')).toBeTruthy();
  });

  it('names every button and every link', async () => {
    await openApp({ entries: [inBerlin('meal', {}), inBerlin('skin-check', {})] });
    await screen.findByRole('button', { name: /^More for Skin check/ });
    for (const role of ['button', 'link'] as const) {
      for (const element of screen.getAllByRole(role)) {
        expect(element, element.outerHTML).toHaveProperty('tagName');
        expect(screen.getAllByRole(role, { name: /\w/ })).toContain(element);
      }
    }
  });
});

describe('a full day', () => {
  it('shows what was noted, in the order of the clock', async () => {
    await openApp({
      entries: [
        inBerlin('meal', { at: '19:30', data: { slot: 'dinner', items: [{ name: 'Soup' }] } }),
        inBerlin('meal', { at: '07:05', data: { items: [{ name: 'Oats' }, { name: 'Kefir' }] } }),
        inBerlin('practice', { at: '18:00' }),
        inBerlin('practice', {
          at: '06:00',
          data: { technique: 'walk', stressBefore: null, stressAfter: 0 },
        }),
        inBerlin('check-in', { data: { stress: 5, belly: 0 } }),
        inBerlin('check-in', { at: '21:00', data: { stress: 2, sleepHours: null } }),
        inBerlin('note', { data: { text: '<b>bold</b>' } }),
      ],
    });
    const meals = within(card('Meals').getByRole('list', { name: 'Meals' }));
    expect(meals.getAllByText(/^\d\d:\d\d$/).map(({ textContent }) => textContent)).toEqual([
      '07:05',
      '19:30',
    ]);
    expect(card('Meals').getByRole('list', { name: 'Foods of Breakfast' }).textContent).toBe(
      'OatsKefir',
    );
    expect(card('Calm').getByText('10 min · stress 0 after')).toBeTruthy();
    expect(card('Calm').getByText('10 min · stress 6 → 4')).toBeTruthy();
    const stress = card('Calm').getByRole('meter', { name: 'Stress this day' });
    expect(stress.getAttribute('aria-valuetext')).toBe('3.5 of 10');
    expect(
      card('Check-in').getByText(/^Stress 5 of 10 · belly 0 of 10 · slept 7.25 h/),
    ).toBeTruthy();
    expect(card('Notes').getByText('<b>bold</b>')).toBeTruthy();
  });

  it('takes very long words, emoji and other writings as they are', async () => {
    const names = ['x'.repeat(120), 'חומוס', '🫐🫐', 'Ab, cd {slot}'];
    await openApp({
      entries: [
        inBerlin('meal', { data: { items: names.map((name) => ({ name })) } }),
        inBerlin('note', { data: { text: `${'long '.repeat(20_000)}end` } }),
      ],
    });
    for (const name of names) expect(card('Meals').getByText(name)).toBeTruthy();
    expect(card('Notes').getByRole('group', { name: 'Note' }).textContent).toHaveLength(100_003);
  });

  it('with very many entries shows the latest, and earlier ones when asked', async () => {
    const { user } = await openApp({
      entries: Array.from({ length: 150 }, (_, number) =>
        inBerlin('note', {
          at: `${String(8 + Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`,
          data: { text: `note ${number}` },
        }),
      ),
    });
    const shown = () =>
      card('Notes')
        .getAllByText(/^note/)
        .map(({ textContent }) => textContent);
    expect(shown()).toHaveLength(60);
    expect(shown().at(-1)).toBe('note 149');
    await user.click(card('Notes').getByRole('button', { name: 'Show 60 earlier of 90' }));
    expect(shown()).toHaveLength(120);
    await user.click(card('Notes').getByRole('button', { name: 'Show 30 earlier of 30' }));
    expect(shown()[0]).toBe('note 0');
    expect(card('Notes').queryByRole('button', { name: /earlier/ })).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Notes');
  });

  it('shows entries of a trip with the time that was on the wall there', async () => {
    await openApp({ entries: [inBerlin('note', { at: '08:30', zone: 'Asia/Tokyo' })] });
    expect(card('Notes').getByText('08:30')).toBeTruthy();
  });
});

describe('the skin card', () => {
  const check = (day: string, options: EntryOptions<'skin-check'> = {}) =>
    inBerlin('skin-check', { day, ...options });

  it('shows the latest check of the day large and the earlier ones below', async () => {
    await openApp({
      entries: [
        check(TODAY, { at: '20:00', data: { overall: 2, itch: 0, regions: [] } }),
        check(TODAY, { at: '07:00', data: { overall: 6, itch: null } }),
        check('2026-11-22', { data: { overall: 9 } }),
      ],
    });
    const skin = card('Skin');
    expect(skin.getByText('20:00').parentElement?.textContent).toMatch(/^20:002 \/10itch 0 of 10/);
    expect(skin.queryByRole('list', { name: 'Chosen regions' })).toBeNull();
    const earlier = within(skin.getByRole('list', { name: 'Skin checks' }));
    expect(earlier.getByText('07:00')).toBeTruthy();
    expect(earlier.getByText('Skin 6 of 10')).toBeTruthy();
    expect(skin.getAllByRole('button', { name: /^More for/ })).toHaveLength(2);
  });

  it.each([
    ['2026-11-22', 'Yesterday'],
    ['2026-11-03', 'Tuesday, 3 November'],
  ])('shows one of %s with its day and without a menu', async (day, words) => {
    await openApp({ entries: [check(day, { data: { overall: null } })] });
    const skin = card('Skin');
    expect(skin.getByText(words)).toBeTruthy();
    expect(skin.getByText('Not rated')).toBeTruthy();
    expect(skin.queryByRole('button', { name: /^More for/ })).toBeNull();
  });

  it('knows of none that was made after the day on show', async () => {
    await openApp({ at: '/today/2026-11-21', entries: [check('2026-11-22')] });
    expect(card('Skin').getByText(/One number is enough/)).toBeTruthy();
  });

  it('names four regions and counts the rest', async () => {
    const regions = (['chin', 'nose', 'neck', 'belly', 'scalp', 'groin'] as const).map(
      (region) => ({ region, level: 3 as const }),
    );
    await openApp({ entries: [check(TODAY, { data: { regions } })] });
    expect(
      within(card('Skin').getByRole('list', { name: 'Chosen regions' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Chin: a lot', 'Nose: a lot', 'Neck: a lot', 'Belly: a lot', 'and 2 more']);
  });

  const weeks = (before: number, now: number) =>
    Array.from({ length: 14 }, (_, daysAgo) =>
      check(addDays(TODAY, -daysAgo), { data: { overall: daysAgo < 7 ? now : before } }),
    );

  it.each([
    [6, 4, 'calmer than the week before'],
    [4, 6, 'more bothered than the week before'],
    [4, 4, 'much like the week before'],
  ])('compares a week of %i with one of %i: %s', async (before, now, words) => {
    await openApp({ entries: weeks(before, now) });
    expect(card('Skin').getByText(words)).toBeTruthy();
  });

  it('compares nothing with fewer than four days', async () => {
    await openApp({ entries: weeks(6, 4).slice(0, 10) });
    expect(screen.queryByText(/the week before/)).toBeNull();
  });
});

describe('the week', () => {
  it('shows seven days by name, which of them is on show, and what is in them', async () => {
    const { user } = await openApp({
      entries: [
        inBerlin('skin-check', { day: '2026-11-22', data: { overall: 0 } }),
        inBerlin('note', { day: '2026-11-22' }),
        inBerlin('meal', { day: '2026-11-20' }),
      ],
    });
    const names = strip().map((tile) => tile.getAttribute('aria-label'));
    expect(names).toHaveLength(7);
    expect(names.slice(3)).toEqual([
      'Friday, 20 November: skin not rated; Meals',
      'Saturday, 21 November: skin not rated; nothing noted yet',
      'Sunday, 22 November: skin 0 of 10; Skin checks, Notes',
      'Monday, 23 November: skin not rated; nothing noted yet',
    ]);
    expect(strip().map((tile) => tile.getAttribute('aria-current'))).toEqual([
      ...Array.from({ length: 6 }, () => null),
      'date',
    ]);
    await user.click(strip()[3] as HTMLElement);
    await heading('Friday, 20 November');
    expect(window.location.hash).toBe('#/today/2026-11-20');
    expect(strip()[3]?.getAttribute('aria-current')).toBe('date');
    await user.click(strip()[6] as HTMLElement);
    await heading('Monday, 23 November');
    expect(window.location.hash).toBe('#/today');
  });

  it('is summed up in the foot, each number with its days', async () => {
    await openApp({
      entries: [
        inBerlin('skin-check', { day: '2026-11-22', data: { overall: 4 } }),
        inBerlin('skin-check', { day: '2026-11-21', data: { overall: 3 } }),
        inBerlin('skin-check', { day: '2026-11-20', data: { overall: 3 } }),
        inBerlin('practice', { day: '2026-11-18', data: { durationMinutes: 500 } }),
        inBerlin('check-in', { day: '2026-11-17', data: { stress: null, belly: 0 } }),
        inBerlin('check-in', { day: '2026-11-16', data: { stress: 10 } }),
      ],
    });
    const foot = within(screen.getByRole('region', { name: 'The last seven days' }));
    const said = foot.getAllByRole('meter').map((meter) => meter.getAttribute('aria-valuetext'));
    expect(said).toEqual([
      '3.3 /10 · mean of 3 days',
      '500 in 7 days',
      '7.25 h · 1 day',
      '0 /10 · 1 day',
    ]);
    expect(foot.getAllByText('not logged')).toHaveLength(1);
  });
});

describe('other days', () => {
  it.each(['2026-11-24', '2999-01-01', 'soon', '2026-13-01', '%E0%A4%A', '0000-01-05', ''])(
    'the address of %j shows today',
    async (asked) => {
      await openApp({ at: `/today/${asked}` });
      expect(await heading('Monday, 23 November')).toBeTruthy();
      expect(screen.getByText('Good morning')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Next day' })).toHaveProperty('disabled', true);
    },
  );

  it('of another year say so, and Today leads back', async () => {
    const { user } = await openApp({ at: '/today/2025-12-31' });
    expect(await heading('Wednesday, 31 December 2025')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next day' }));
    expect(await heading('Thursday, 1 January')).toBeTruthy();
    expect(screen.getByText('326 days ago')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Today' }));
    expect(await heading('Monday, 23 November')).toBeTruthy();
  });

  it('are picked from a month', async () => {
    const { user } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Go to a day' }));
    await user.click(await screen.findByRole('button', { name: /Thursday, 5 November/ }));
    expect(await heading('Thursday, 5 November')).toBeTruthy();
  });

  it('begin while the page is open', async () => {
    const clock = fixedClock('2026-11-23T22:59:00.000Z', zone);
    await openApp({ clock });
    expect(screen.getByText('Good evening')).toBeTruthy();
    clock.moveOnMinutes(2);
    window.dispatchEvent(new Event('focus'));
    expect(await heading('Tuesday, 24 November')).toBeTruthy();
    expect(screen.getByText('Still up?')).toBeTruthy();
  });
});

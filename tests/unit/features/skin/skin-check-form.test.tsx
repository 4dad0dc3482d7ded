// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SKIN_REGIONS } from '@/domain/skin';
import { formatText } from '@/texts';
import { anEntry } from '#tests/support/builders.ts';
import {
  add,
  forgetEverything,
  isClosed,
  openApp,
  saveButton,
  stored,
  storedEntry,
} from '../../app/open-app.tsx';

beforeEach(forgetEverything);

const place = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}: `) });
const focused = () => document.activeElement?.getAttribute('aria-label');
const openCheck = async (...args: Parameters<typeof openApp>) => {
  const { user } = await openApp(...args);
  await add(user, 'skin-check');
  return user;
};

describe('the drawing', () => {
  it('is one stop of the Tab key; arrows go to the neighbour, Space and digits say how much', async () => {
    const user = await openCheck();
    const face = within(screen.getByRole('group', { name: 'Face' }));
    const stops = () => face.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    place('Left cheek').focus();
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Under left eye: none');
    expect(stops()).toEqual([document.activeElement]);
    await user.keyboard('{ArrowDown}  ');
    expect(focused()).toBe('Left cheek: quite a bit');
    await user.keyboard('{ArrowRight}3');
    expect(focused()).toBe('Left side of nose: a lot');
    await user.keyboard(' ');
    expect(focused()).toBe('Left side of nose: none');
    await user.click(saveButton());
    await isClosed();
    expect(await storedEntry()).toMatchObject({
      data: { regions: [{ region: 'left-cheek', level: 2 }] },
    });
  });

  it('Enter goes on to the details; a sign has a level; None leads back to the place', async () => {
    const user = await openCheck();
    place('Chin').focus();
    await user.keyboard('{Enter}');
    const card = within(screen.getByRole('list', { name: 'Chosen regions' }));
    const howMuch = () => within(card.getByRole('radiogroup', { name: 'How much' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(howMuch().getByRole('radio', { name: 'A little' })),
    );
    await user.click(card.getByRole('button', { name: 'Dryness' }));
    const dryness = within(card.getByRole('radiogroup', { name: 'Dryness' }));
    await user.click(dryness.getByRole('radio', { name: 'A lot' }));
    expect(place('Chin').getAttribute('aria-label')).toBe('Chin: a lot');
    expect(screen.queryByRole('textbox', { name: 'Spots counted' })).toBeNull();
    await user.click(howMuch().getByRole('radio', { name: 'None' }));
    await waitFor(() => expect(focused()).toBe('Chin: none'));
  });

  it('shows a part as its whole, and says only what was noted', async () => {
    const user = await openCheck();
    await user.click(screen.getByRole('radio', { name: 'Front' }));
    await user.click(place('Left hand'));
    await user.click(screen.getByRole('radio', { name: 'Hands' }));
    expect(place('Left palm').getAttribute('aria-label')).toBe('Left palm: none');
    expect(place('Left palm').innerHTML).toContain('url(#');
    expect(place('Right palm').innerHTML).not.toContain('url(#');
  });
});

it('the list has every place there is, and the same keys', async () => {
  const user = await openCheck({ settings: { skinPlaces: 'list' } });
  const rows = screen
    .getAllByRole('button')
    .filter((button) => button.dataset['region'] !== undefined);
  expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(
    SKIN_REGIONS.map((region) => `${formatText(`entries.region.${region}`)}: none`),
  );
  rows[0]?.focus();
  await user.keyboard('{End}2');
  expect(focused()).toBe('Right heel: quite a bit');
  await user.keyboard('{ArrowUp} ');
  expect(focused()).toBe('Left heel: a little');
  await user.keyboard('{Home}');
  expect(focused()).toBe('Hairline: none');
});

it('offers the last check as a start and what was put on lately; spots are counted when switched on', async () => {
  const user = await openCheck({
    settings: { countSpots: true },
    entries: [
      anEntry('skin-check', {
        day: '2026-11-22',
        data: { overall: 4, putOn: [{ name: 'Oat cream', isNew: true }], note: 'Windy' },
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Same as yesterday' }));
  await user.click(screen.getByRole('button', { name: /^Left cheek/, expanded: false }));
  await user.type(screen.getByRole('textbox', { name: 'Spots counted' }), '3');
  await user.click(await screen.findByRole('button', { name: 'Oat cream' }));
  expect(screen.getByRole('button', { name: 'Oat cream', pressed: false })).toBeTruthy();
  await user.click(saveButton());
  await isClosed();
  expect((await stored()).at(-1)?.data).toEqual({
    overall: 4,
    itch: 1,
    regions: [
      { region: 'left-cheek', level: 2, spotCount: 3 },
      { region: 'chin', level: 1 },
    ],
    putOn: [{ name: 'Oat cream' }],
  });
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { type LocalDay, parseLocalDay } from '@/domain/day';
import { computeDayTiles } from '@/domain/overview';
import { WeekStrip } from '@/features/today/week-strip';
import { anEntry } from '#tests/support/builders.ts';

const today = parseLocalDay('2026-11-23');

it('lets nobody go to a day to come', async () => {
  const onShow = vi.fn<(day: LocalDay) => void>();
  const range = { from: parseLocalDay('2026-11-22'), to: parseLocalDay('2026-11-25') };
  const entries = [anEntry('skin-check', { day: '2026-11-23', data: { overall: 10 } })];
  render(
    <WeekStrip tiles={computeDayTiles(entries, range)} day={today} today={today} onShow={onShow} />,
  );
  const tiles = screen.getAllByRole<HTMLButtonElement>('button');
  expect(tiles.map(({ disabled }) => disabled)).toEqual([false, false, true, true]);
  const user = userEvent.setup();
  for (const tile of tiles) await user.click(tile);
  expect(onShow.mock.calls).toEqual([['2026-11-22'], ['2026-11-23']]);
});

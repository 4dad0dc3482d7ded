// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { type LocalDay, parseLocalDay } from '@/domain/day';
import { DayPicker } from '@/ui/day-picker';

const onChange = vi.fn<(day: LocalDay) => void>();

beforeEach(() => onChange.mockClear());

async function open(value = '2026-11-20') {
  const user = userEvent.setup();
  render(
    <DayPicker
      label="Go to a day"
      value={parseLocalDay(value)}
      last={parseLocalDay('2026-11-23')}
      onChange={onChange}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Go to a day' }));
  await screen.findByRole('dialog', { name: 'Go to a day' });
  return user;
}

const cell = (name: RegExp) => screen.getByRole('button', { name });
const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

it('shows the month of the day, from Monday on, and marks the day', async () => {
  await open();
  expect(screen.getByRole('heading', { name: /November 2026/ })).toBeTruthy();
  const weekdays = within(screen.getByRole('grid')).getAllByRole('columnheader', { hidden: true });
  expect(weekdays.map(({ textContent }) => textContent)).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ]);
  expect(cell(/Friday, 20 November/).closest('[aria-selected="true"]')).toBeTruthy();
});

it('gives the day that was picked and closes', async () => {
  const user = await open();
  await user.click(cell(/Sunday, 1 November/));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-01');
  await isGone();
});

it('closes also when the day on show is picked again', async () => {
  const user = await open();
  await user.click(cell(/Friday, 20 November/));
  await isGone();
});

it('goes back over the end of a year', async () => {
  const user = await open('2026-01-02');
  await user.click(screen.getAllByRole('button', { name: /Previous/ })[0] as HTMLElement);
  await user.click(cell(/Wednesday, 31 December 2025/));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-12-31');
});

it('offers no day to come', async () => {
  const user = await open();
  const tomorrow = cell(/Tuesday, 24 November/);
  expect(tomorrow.getAttribute('aria-disabled')).toBe('true');
  await user.click(tomorrow);
  expect(onChange).not.toHaveBeenCalled();
  const next = screen.getAllByRole<HTMLButtonElement>('button', { name: /Next/ });
  expect(next.every(({ disabled }) => disabled)).toBe(true);
});

it('can be walked by keyboard, and Escape changes nothing', async () => {
  const user = await open();
  // It begins there by itself, but not in happy-dom, where React Aria cannot see that the focus is inside already.
  cell(/Friday, 20 November/).focus();
  await user.keyboard('{ArrowUp}{ArrowLeft}{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-12');
  await isGone();
  await user.click(screen.getByRole('button', { name: 'Go to a day' }));
  await screen.findByRole('dialog');
  cell(/Friday, 20 November/).focus();
  await user.keyboard('{ArrowUp}{Escape}');
  await isGone();
  expect(onChange).toHaveBeenCalledOnce();
});

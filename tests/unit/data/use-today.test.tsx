// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testJournal } from './stores.ts';
import { Room } from './room.tsx';
import { useToday } from '@/data/react.tsx';
import type { LocalDay } from '@/domain/day';
import type { Settings } from '@/domain/settings';
import { type FixedClock, fixedClock } from '#tests/support/fixed-clock.ts';

describe('useToday', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const { journal } = testJournal();
  const drawn = vi.fn<(today: LocalDay) => void>();
  function Today() {
    const today = useToday();
    drawn(today);
    return <p>{today}</p>;
  }
  const page = (clock: FixedClock, settings: Partial<Settings> = {}) => (
    <Room journal={journal} clock={clock} settings={settings}>
      <Today />
    </Room>
  );
  const halfAMinute = () => act(() => vi.advanceTimersByTime(30_000));
  const shown = () => screen.getByText(/^\d{4}-/).textContent;

  it('moves on by itself when the clock passes the start of the day', async () => {
    const clock = fixedClock('2026-11-24T03:59:50.000Z');
    render(page(clock, { dayStartHour: 4 }));
    expect(shown()).toBe('2026-11-23');
    await halfAMinute();
    expect(shown()).toBe('2026-11-23');
    clock.moveTo('2026-11-24T04:00:00.000Z');
    await halfAMinute();
    expect(shown()).toBe('2026-11-24');
  });

  it('draws nothing again while the day stays the same', async () => {
    const clock = fixedClock();
    render(page(clock));
    drawn.mockClear();
    for (let look = 0; look < 10; look += 1) {
      clock.moveOnMinutes(1);
      await halfAMinute();
    }
    expect(drawn).not.toHaveBeenCalled();
  });

  it.each([
    ['comes back to the window', () => window.dispatchEvent(new Event('focus'))],
    ['sees the page again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('looks at once when somebody %s', (_what, comeBack) => {
    const clock = fixedClock('2026-11-23T22:00:00.000Z');
    render(page(clock));
    clock.moveTo('2026-11-24T07:00:00.000Z');
    act(() => void comeBack());
    expect(shown()).toBe('2026-11-24');
  });

  it('follows the setting and the place at once', async () => {
    const clock = fixedClock('2026-11-24T03:00:00.000Z');
    const { rerender } = render(page(clock));
    expect(shown()).toBe('2026-11-24');
    rerender(page(clock, { dayStartHour: 4 }));
    expect(shown()).toBe('2026-11-23');
    clock.travelTo('Pacific/Auckland');
    await halfAMinute();
    expect(shown()).toBe('2026-11-24');
  });

  it('stops looking when it is gone', () => {
    const { unmount } = render(page(fixedClock()));
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DayChart, type DaySeries } from '@/ui/charts/day-chart';

const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
const SERIES: readonly DaySeries[] = [
  { id: 'skin', label: 'Skin', tone: 'skin', style: 'dots', points: [3, 0, null, 5, 6] },
  {
    id: 'calm',
    label: 'Calm',
    tone: 'calm',
    style: 'bars',
    format: (value) => `${value} min`,
    points: [null, 10, 5, 0, 20],
  },
  { id: 'mean', label: 'Mean', tone: 'skin', style: 'line', points: [2, null, 4, null, 5] },
];

beforeEach(() => {
  // There is no layout here; the chart draws once it has a width.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});

async function focusChart() {
  const user = userEvent.setup();
  render(
    <DayChart
      days={DAYS}
      series={SERIES}
      axes={[{ id: 'rating', side: 'left', domain: [0, 10] }]}
      formatDay={(day) => `Day ${day.slice(-2)}`}
      label="Skin, day by day"
      description="Four of five days logged."
    />,
  );
  await user.tab();
  return user;
}

const chart = () => screen.getByRole('application', { name: 'Skin, day by day' });
const spoken = () => document.querySelector('[aria-live="polite"]')?.textContent;

it('is a frame with nothing to be reached in it until there is something to draw', async () => {
  const chartThat = (isWaiting: boolean) => (
    <DayChart
      days={DAYS}
      series={isWaiting ? [] : SERIES}
      axes={[{ id: 'rating', side: 'left', domain: [0, 10] }]}
      isWaiting={isWaiting}
      formatDay={(day) => `Day ${day.slice(-2)}`}
      label="Skin, day by day"
      description="Four of five days logged."
    />
  );
  const { rerender } = render(chartThat(true));
  const surface = document.querySelector('.recharts-surface');
  expect(surface).not.toBeNull();
  expect(screen.queryByRole('application')).toBeNull();
  expect(screen.queryByRole('list')).toBeNull();
  await userEvent.setup().tab();
  expect(document.activeElement).toBe(document.body);
  rerender(chartThat(false));
  expect(chart()).toBeDefined();
  expect(screen.getAllByRole('listitem')).toHaveLength(SERIES.length);
  // The same drawing, to which lines were added.
  expect(document.querySelector('.recharts-surface')).toBe(surface);
});

describe('DayChart', () => {
  it('is named, described in one sentence, and says how it is read', async () => {
    await focusChart();
    expect(document.activeElement).toBe(chart());
    const description = document.getElementById(chart().getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toMatch(/^Four of five days logged\. Use the Left and Right/u);
  });

  it('begins at the newest day and reads every value of it', async () => {
    await focusChart();
    expect(spoken()).toBe('Day 05: Skin 6, Calm 20 min, Mean 5');
  });

  it('goes day by day with the arrows, to the ends with Home and End, and not beyond', async () => {
    const user = await focusChart();
    await user.keyboard('{ArrowLeft}');
    expect(spoken()).toMatch(/^Day 04/u);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(spoken()).toMatch(/^Day 01/u);
    await user.keyboard('{ArrowRight}');
    expect(spoken()).toMatch(/^Day 02/u);
    await user.keyboard('{End}{ArrowRight}');
    expect(spoken()).toMatch(/^Day 05/u);
  });

  it('tells a day without an entry from a zero', async () => {
    const user = await focusChart();
    await user.keyboard('{Home}{ArrowRight}');
    expect(spoken()).toBe('Day 02: Skin 0, Calm 10 min, Mean nothing logged');
    await user.keyboard('{ArrowRight}');
    expect(spoken()).toBe('Day 03: Skin nothing logged, Calm 5 min, Mean 4');
  });

  it('draws a dot for every value that was logged and for every day that stands alone', async () => {
    await focusChart();
    const dots = (id: string) =>
      document.querySelector(`path[data-series="${id}"]`)?.getAttribute('d')?.match(/M/gu)?.length;
    expect(dots('skin')).toBe(4);
    expect(dots('mean')).toBe(3);
  });

  it('lists its series with a key each', async () => {
    await focusChart();
    const legend = screen.getByRole('list', { name: 'In this chart' });
    expect([...legend.children].map((item) => item.textContent)).toEqual(['Skin', 'Calm', 'Mean']);
  });
});

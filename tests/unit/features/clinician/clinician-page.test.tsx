// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { helpLevels } from '@/content/clinician';
import { feature } from '@/features/clinician';

const { Page } = feature;

describe('when to see a clinician', () => {
  it('has its own address and no place in the rail', () => {
    expect(feature.path).toBe('/clinician');
    expect(feature.nav).toBeUndefined();
  });

  it('names every level in words, the most urgent first, with its situations', () => {
    render(<Page params={{}} />);
    expect(
      screen.getByRole('heading', { level: 1, name: /when to see a clinician/iu }),
    ).toBeDefined();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
    expect(headings.slice(0, helpLevels.length)).toEqual(helpLevels.map(({ title }) => title));
    for (const { title, situations } of helpLevels) {
      const level = within(screen.getByRole('region', { name: title }));
      expect(level.getAllByRole('listitem').map((item) => item.textContent)).toEqual(situations);
    }
  });

  it.each([
    ['European Union', '112'],
    ['United Kingdom', '999'],
    ['United States and Canada', '911'],
    ['Australia', '000'],
    ['New Zealand', '111'],
    ['India', '112 · 102 · 108'],
    ['Anywhere else', 'Your local emergency number'],
  ])('shows the number for %s', (region, number) => {
    render(<Page params={{}} />);
    const row = screen.getByText(region).parentElement;
    expect(row?.textContent).toContain(number);
  });

  it('says that this is not medical advice', () => {
    render(<Page params={{}} />);
    expect(screen.getByRole('note').textContent).toMatch(
      /^Not medical advice\..*does not diagnose or treat anything/u,
    );
  });
});

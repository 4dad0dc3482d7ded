// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { guidance } from '@/content/guidance';
import { openLearnAt } from './at.tsx';

const linkTo = (title: string) =>
  screen
    .getAllByRole('link')
    .filter((link) =>
      [link.textContent, link.getAttribute('aria-label')].some((name) => name?.includes(title)),
    );

describe('Learn', () => {
  it('leads to every piece of the guidance', () => {
    openLearnAt('/learn');
    for (const { title } of guidance) expect(linkTo(title), title).toHaveLength(1);
  });

  it('begins with the two-way street and shows it as a drawing with a name', () => {
    openLearnAt('/learn');
    const start = screen.getByRole('region', { name: 'A two-way street' });
    expect(within(start).getByText(/start here · \d min/iu)).toBeDefined();
    expect(within(start).getByRole('img', { name: /an arrow each way/iu })).toBeDefined();
    expect(within(start).getByRole('link', { name: 'Read: A two-way street' })).toHaveProperty(
      'hash',
      '#/learn/two-way-street',
    );
  });

  it('offers three things to try, each with its strength of evidence and number of sources', () => {
    openLearnAt('/learn');
    const section = screen.getByRole('region', { name: 'Three things to try' });
    expect(within(section).getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(within(section).getByText('Food · not shown for skin')).toBeDefined();
    expect(within(section).getAllByText(/\d+ sources?/iu)).toHaveLength(3);
  });

  it('opens a condition', async () => {
    const { user } = openLearnAt('/learn');
    await user.click(screen.getByRole('link', { name: 'Rosacea' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Rosacea' })).toBeDefined();
  });

  it('leads to the page on when to see a clinician', async () => {
    const { user } = openLearnAt('/learn');
    await user.click(screen.getByRole('link', { name: /when to see a clinician/iu }));
    expect(screen.getByText('the clinician page')).toBeDefined();
  });
});

describe('finding a topic', () => {
  it('narrows as you type, by keyboard alone, and opens what was found', async () => {
    const { user } = openLearnAt('/learn');
    const field = screen.getByRole('searchbox', { name: 'Find a topic' });
    field.focus();
    await user.keyboard('kimchi');
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ topics? found$/u);
    expect(screen.queryByRole('heading', { name: 'Three things to try' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Psoriasis' })).toBeNull();

    screen.getByRole('link', { name: 'Ferments and probiotics told apart' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Ferments and probiotics told apart',
    );
  });

  it('says so when nothing is found, and shows everything again', async () => {
    const { user } = openLearnAt('/learn');
    await user.type(screen.getByRole('searchbox'), 'submarine');
    expect(screen.getByRole('status').textContent).toBe('Nothing found');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(screen.getByRole('heading', { name: 'Three things to try' })).toBeDefined();
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('leads to the food finder', () => {
    openLearnAt('/learn');
    expect(screen.getByRole('link', { name: /^Food finder/ })).toHaveProperty(
      'pathname',
      '/learn/foods',
    );
  });
});

// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pieceById } from '@/content/guidance';
import { references } from '@/content/references';
import { referencesOf, statementsOf } from '@/domain/guidance';
import { openLearnAt } from './at.tsx';

const fibre = pieceById('fibre');
if (fibre === undefined) throw new Error('The piece on fibre is gone.');

describe('a piece of the guidance', () => {
  it('shows title, reading time, every section and every statement', () => {
    openLearnAt('/learn/fibre');
    expect(screen.getByRole('heading', { level: 1, name: fibre.title })).toBeDefined();
    expect(screen.getByText(/\d minutes? to read/iu)).toBeDefined();
    for (const { heading } of fibre.sections) {
      expect(screen.getByRole('heading', { level: 2, name: heading })).toBeDefined();
    }
    for (const { text } of statementsOf(fibre)) expect(screen.getByText(text)).toBeDefined();
  });

  it('about calm leads to the room for it, and no other does', () => {
    openLearnAt('/learn/stress-and-calm');
    expect(screen.getByRole('link', { name: 'Breathe now' }).getAttribute('href')).toBe('#/calm');
    cleanup();
    openLearnAt('/learn/fibre');
    expect(screen.queryByRole('link', { name: 'Breathe now' })).toBeNull();
  });

  it('leads into the journal: to its foods, to a note, to an experiment', async () => {
    const { user, added } = openLearnAt('/learn/ferments-and-probiotics');
    const hashOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(hashOf('Show live ferments')).toBe('#/learn/foods-ferments');
    expect(hashOf('Try it as an experiment')).toBe('#/experiments/try-live-ferment');
    await user.click(screen.getByRole('button', { name: 'Note a meal' }));
    expect(added).toEqual(['meal']);
    // Nothing noted: nothing to say of it.
    expect(screen.queryByRole('region', { name: 'Your last seven days' })).toBeNull();
  });

  it('gives every finding a label, and advice none', () => {
    openLearnAt('/learn/fibre');
    const findings = statementsOf(fibre).filter(({ kind }) => kind === 'finding');
    expect(screen.getAllByRole('button', { name: /^how sure is this\?/iu })).toHaveLength(
      findings.length,
    );
  });

  it('explains a label on focus, and all of them in the legend, where pressing leads', async () => {
    const { user } = openLearnAt('/learn/fibre');
    const [label] = screen.getAllByRole('button', { name: 'How sure is this? Well established' });
    while (document.activeElement !== label) await user.tab();
    expect((await screen.findByRole('tooltip')).textContent).toBe(
      'Several good trials, or an official figure.',
    );

    const legend = screen.getByRole('complementary', { name: 'How sure is this?' });
    const terms = within(legend)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms).toEqual([
      'Well established',
      'Small trials',
      'Observations',
      'Expert view',
      'Little help or some risk',
      'Not shown for skin',
    ]);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(within(legend).getByRole('heading'));
  });

  it('lists its sources in the order of their numbers', () => {
    openLearnAt('/learn/fibre');
    const list = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem');
    const sources = referencesOf(fibre, references);
    expect(list).toHaveLength(sources.length);
    sources.forEach((source, index) => expect(list[index]?.textContent).toContain(source.title));

    // The first figure of the piece stands on the first official source, the second in the list.
    const statement = screen.getByText(/european experts consider about 25 g/iu).parentElement;
    expect(statement?.textContent).toMatch(/Source 1$/u);
  });

  it('shows a DOI as plain text where the program cannot open it', () => {
    openLearnAt('/learn/fibre');
    expect(screen.getByText('doi.org/10.2903/j.efsa.2010.1462')).toBeDefined();
    expect(screen.queryByRole('button', { name: /open doi/iu })).toBeNull();
  });

  it('leads to the next piece, the one before, all topics and today', async () => {
    const { user } = openLearnAt('/learn/fibre');
    const steps = () => within(screen.getByRole('navigation', { name: 'Other pieces' }));
    await user.click(steps().getByRole('link', { name: /after this/iu }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      pieceById('prebiotics')?.title,
    );
    await user.click(steps().getByRole('link', { name: /before this/iu }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(fibre.title);
    expect(screen.getByRole('link', { name: 'All topics' })).toHaveProperty('hash', '#/learn');
    expect(screen.getByRole('link', { name: /note something today/iu })).toHaveProperty(
      'hash',
      '#/today',
    );
  });

  it('says calmly when there is no such piece', () => {
    openLearnAt('/learn/nothing-here');
    expect(screen.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'All topics' })).toBeDefined();
  });
});

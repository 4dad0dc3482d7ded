// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Palette } from '@/ui/palette';

const SOUPS = ['Lentil soup', 'Tomato soup', 'Rye bread'];

function Sample({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const [query, setQuery] = useState('');
  return (
    <Palette
      isOpen
      onClose={() => undefined}
      title="Repeat"
      label="Which"
      query={query}
      onQueryChange={setQuery}
      items={SOUPS.filter((name) => name.toLowerCase().includes(query)).map((name) => ({
        id: name,
        label: name,
      }))}
      emptyText="Nothing like that."
      onChoose={onChoose}
    />
  );
}

describe('Palette', () => {
  it('takes the first that fits with Enter, another with the arrows', async () => {
    const chosen: string[] = [];
    render(<Sample onChoose={(id) => chosen.push(id)} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox', { name: 'Which' }), 'soup{Enter}');
    expect(chosen).toEqual(['Lentil soup']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['Lentil soup', 'Tomato soup']);
  });

  it('takes it also when Enter was quicker than the list', async () => {
    const chosen: string[] = [];
    const list = (items: readonly string[]) => (
      <Palette
        isOpen
        onClose={() => undefined}
        title="Repeat"
        label="Which"
        query="le"
        onQueryChange={() => undefined}
        items={items.map((name) => ({ id: name, label: name }))}
        emptyText="Nothing like that."
        onChoose={(id) => chosen.push(id)}
      />
    );
    const { rerender } = render(list([]));
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox', { name: 'Which' }), '{Enter}');
    // What is due in the same moment as the key has been done.
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(chosen).toEqual([]);
    rerender(list(SOUPS));
    expect(chosen).toEqual(['Lentil soup']);
    rerender(list(SOUPS.toReversed()));
    expect(chosen).toEqual(['Lentil soup']);
  });

  it('says so when nothing fits', async () => {
    render(<Sample onChoose={() => undefined} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox', { name: 'Which' }), 'xyz');
    expect(screen.getByText('Nothing like that.')).toBeTruthy();
  });
});

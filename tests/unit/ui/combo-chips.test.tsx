// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ComboChips } from '@/ui/combo-chips';

const FOODS = ['Rolled oats', 'Kefir', 'Kiwi', 'Rye bread', 'Crème fraîche'];

function Sample({ start = [] }: { readonly start?: readonly string[] }) {
  const [values, setValues] = useState(start);
  return (
    <>
      <ComboChips label="Foods" values={values} onChange={setValues} suggestions={FOODS} />
      <button type="button">After</button>
    </>
  );
}

const input = () => screen.getByRole('combobox', { name: 'Foods' });
const chips = () => {
  const list = screen.queryByRole('grid', { name: 'Foods: added' });
  return list === null
    ? []
    : within(list)
        .getAllByRole('row')
        .map((row) => row.textContent);
};

function open(start: readonly string[] = []) {
  render(<Sample start={start} />);
  return userEvent.setup();
}

describe('ComboChips', () => {
  it('adds what was typed with Enter and goes on with an empty field', async () => {
    const user = open();
    await user.type(input(), 'bean stew{Enter}tea{Enter}');
    expect(chips()).toEqual(['bean stew', 'tea']);
    expect(input()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(input());
  });

  it('offers what fits, without minding accents, and adds the highlighted one', async () => {
    const user = open(['Kefir']);
    await user.type(input(), 'creme');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Crème fraîche',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chips()).toEqual(['Kefir', 'Crème fraîche']);
  });

  it('offers what is found only after the words were typed', async () => {
    const field = (find: () => readonly { readonly value: string }[]) => (
      <ComboChips label="Foods" values={[]} onChange={() => undefined} find={find} />
    );
    const { rerender } = render(field(() => []));
    await userEvent.setup().type(input(), 'kef');
    expect(screen.queryByRole('option')).toBeNull();
    rerender(field(() => [{ value: 'Kefir' }]));
    expect(screen.getByRole('option').textContent).toBe('Kefir');
  });

  it('leaves out of the offer what is already chosen', async () => {
    const user = open(['Kefir']);
    await user.type(input(), 'k');
    const offered = screen.getAllByRole('option').map((option) => option.textContent);
    expect(offered).toContain('Kiwi');
    expect(offered).not.toContain('Kefir');
  });

  it('adds at a comma and takes a pasted list apart', async () => {
    const user = open();
    await user.type(input(), 'oats,');
    expect(chips()).toEqual(['oats']);
    await user.click(input());
    await user.paste('apple, pear\nplum;  Oats');
    expect(chips()).toEqual(['oats', 'apple', 'pear', 'plum']);
  });

  it('leaves out the marks of a list, and nothing else', async () => {
    const user = open();
    await user.click(input());
    await user.paste('- apple\n* pear\n1. plum\n2) 7 up\n[ ] half-and-half\n• -fig\n2 eggs');
    expect(chips()).toEqual(['apple', 'pear', 'plum', '7 up', 'half-and-half', '-fig', '2 eggs']);
  });

  it('adds nothing twice and says so', async () => {
    const user = open(['Kefir']);
    await user.type(input(), 'KEFIR{Enter}');
    expect(chips()).toEqual(['Kefir']);
    expect(screen.getByRole('status').textContent).toBe('KEFIR is already in the list.');
  });

  it('takes the last one back with Backspace in the empty field and says so', async () => {
    const user = open(['Oats', 'Kefir']);
    await user.click(input());
    await user.keyboard('{Backspace}');
    expect(chips()).toEqual(['Oats']);
    expect(screen.getByRole('status').textContent).toBe('Removed Kefir. 1 in the list.');
  });

  it('removes a chip by its button and by Delete on it', async () => {
    const user = open(['Oats', 'Kefir', 'Tea']);
    await user.click(screen.getByRole('button', { name: /Remove Oats/u }));
    expect(chips()).toEqual(['Kefir', 'Tea']);
    await user.click(screen.getByRole('row', { name: 'Kefir' }));
    await user.keyboard('{Delete}');
    expect(chips()).toEqual(['Tea']);
  });

  it('keeps what was typed when the field is left', async () => {
    const user = open();
    await user.type(input(), 'soup');
    await user.click(screen.getByRole('button', { name: 'After' }));
    expect(chips()).toEqual(['soup']);
  });

  it('closes only its list with Escape', async () => {
    const user = open();
    await user.type(input(), 'ki');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(input()).toHaveProperty('value', 'ki');
  });
});

describe('Tab', () => {
  it('takes the first suggestion and stays; with nothing offered it goes on', async () => {
    const user = open();
    await user.type(input(), 'ki');
    await user.tab();
    expect(chips()).toEqual(['Kiwi']);
    expect(document.activeElement).toBe(input());
    await user.tab();
    expect(document.activeElement).not.toBe(input());
  });

  it('takes the highlighted one, and after Escape leaves the words as they are', async () => {
    const user = open();
    await user.type(input(), 'k{ArrowDown}{ArrowDown}');
    const highlighted = screen.getAllByRole('option')[1]?.textContent;
    await user.tab();
    expect(chips()).toEqual([highlighted]);
    await user.type(input(), 'k{Escape}');
    await user.tab();
    expect(chips()).toEqual([highlighted, 'k']);
  });
});

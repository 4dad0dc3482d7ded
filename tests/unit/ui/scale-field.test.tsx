// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ScaleField } from '@/ui/scale-field';

function Sample({ start = null }: { readonly start?: number | null }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <ScaleField
        label="Stress today"
        value={value}
        onChange={setValue}
        lowLabel="calm"
        highLabel="very stressed"
      />
      <output>{value === null ? 'blank' : value}</output>
    </>
  );
}

const value = () => screen.getByRole('status').textContent;
const tile = (name: string) => screen.getByRole('radio', { name });

async function openAt(start: number | null) {
  const user = userEvent.setup();
  render(<Sample start={start} />);
  await user.tab();
  // Past the small button that clears a rating.
  if (start !== null) await user.tab();
  return user;
}

describe('ScaleField', () => {
  it('is a named group of eleven choices that says what the ends mean', () => {
    render(<Sample />);
    const group = screen.getByRole('radiogroup', {
      name: 'Stress today',
      description: /0 means calm, 10 means very stressed/u,
    });
    expect(group).toBeDefined();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
  });

  it('is blank until rated, and zero is a rating', async () => {
    const user = userEvent.setup();
    render(<Sample />);
    expect(screen.getByText('Not rated')).toBeDefined();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(tile('0'));
    expect(value()).toBe('0');
    expect(screen.queryByText('Not rated')).toBeNull();
  });

  it('takes a typed digit, and 10 as 1 then 0', async () => {
    const user = await openAt(null);
    await user.keyboard('7');
    expect(value()).toBe('7');
    await user.keyboard('1');
    expect(value()).toBe('1');
    await user.keyboard('0');
    expect(value()).toBe('10');
    expect(document.activeElement).toBe(tile('10'));
    await user.keyboard('0');
    expect(value()).toBe('0');
  });

  it('moves with arrows and stops at both ends', async () => {
    const user = await openAt(9);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(value()).toBe('10');
    await user.keyboard('{ArrowLeft}');
    expect(value()).toBe('9');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(value()).toBe('0');
    await user.keyboard('{End}');
    expect(value()).toBe('10');
  });

  it.each(['{Delete}', '{Backspace}'])('goes back to blank with %s', async (key) => {
    const user = await openAt(4);
    await user.keyboard(key);
    expect(value()).toBe('blank');
  });

  it('goes back to blank by its button and by choosing the chosen one again', async () => {
    const user = userEvent.setup();
    render(<Sample start={4} />);
    await user.click(tile('4'));
    expect(value()).toBe('blank');
    await user.click(tile('4'));
    expect(value()).toBe('4');
    await user.click(screen.getByRole('button', { name: 'Clear: Stress today' }));
    expect(value()).toBe('blank');
  });
});

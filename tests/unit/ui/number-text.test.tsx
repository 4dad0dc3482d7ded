// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { NumberText } from '@/ui/number-text';

function Sample() {
  const [hours, setHours] = useState<number | null>(7);
  return (
    <>
      <NumberText label="Sleep" value={hours} onChange={setHours} min={0} max={24} step={0.5} />
      <output>{hours === null ? 'blank' : hours}</output>
    </>
  );
}

const value = () => screen.getByRole('status').textContent;

async function typeNumber(text: string) {
  const user = userEvent.setup();
  render(<Sample />);
  await user.click(screen.getByRole('textbox', { name: 'Sleep' }));
  await user.keyboard(`{Control>}a{/Control}${text}`);
  return user;
}

describe('NumberText', () => {
  it.each([
    ['7,5', '7.5'],
    ['0', '0'],
    ['{Backspace}', 'blank'],
  ])('reads %s as %s', async (typed, read) => {
    await typeNumber(typed);
    expect(value()).toBe(read);
  });

  it.each([
    ['30', 'Please write 24 or less.'],
    ['-1', 'Please write 0 or more.'],
    ['many', /Please write a number/u],
  ])('keeps %s to itself and says why', async (typed, words) => {
    const user = await typeNumber(typed);
    await user.tab();
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(['7', '3']).toContain(value());
  });

  it('goes up and down by its step and stays in range', async () => {
    const user = await typeNumber('23.5');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(value()).toBe('24');
    await user.keyboard('{ArrowDown}');
    expect(value()).toBe('23.5');
  });
});

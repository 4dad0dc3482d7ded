// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { formatTimeOfDay, parseTimeOfDay, type WallTime } from '@/domain/day';
import { TimeField } from '@/ui/time-field';

const onSubmit = vi.fn<() => void>();

function Sample() {
  const [time, setTime] = useState<WallTime>({ hour: 8, minute: 30 });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TimeField
        label="Time"
        value={time}
        onChange={setTime}
        parse={(text) => parseTimeOfDay(text, { hour: 12, minute: 0 })}
        format={formatTimeOfDay}
      />
      <button type="submit">Save</button>
      <output>{formatTimeOfDay(time)}</output>
    </form>
  );
}

const field = () => screen.getByRole('textbox', { name: 'Time' });
const saved = () => screen.getByRole('status').textContent;

async function typeTime(text: string) {
  onSubmit.mockClear();
  const user = userEvent.setup();
  render(<Sample />);
  await user.click(field());
  await user.keyboard(`{Control>}a{/Control}${text}`);
  return user;
}

describe('TimeField', () => {
  it('shows the time it was given', () => {
    render(<Sample />);
    expect(field()).toHaveProperty('value', '08:30');
  });

  it.each([
    ['2pm', '14:00'],
    ['8', '08:00'],
    ['-2h', '10:00'],
  ])('understands %s, says so, and writes it out when left', async (typed, time) => {
    const user = await typeTime(typed);
    expect(saved()).toBe(time);
    expect(screen.getByText(`Understood as ${time}`)).toBeDefined();
    await user.tab();
    expect(field()).toHaveProperty('value', time);
  });

  it('says in words that it did not understand, keeps the text and holds the form back', async () => {
    const user = await typeTime('half past');
    expect(saved()).toBe('08:30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText(/That time was not clear/u)).toBeDefined();
    expect(field()).toHaveProperty('value', 'half past');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('lets the form go on once the time is clear', async () => {
    const user = await typeTime('7:15');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(saved()).toBe('07:15');
  });
});

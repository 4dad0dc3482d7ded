// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SegmentedControl } from '@/ui/segmented-control';

type Range = '2w' | '3m' | 'all';

function Sample() {
  const [range, setRange] = useState<Range>('2w');
  return (
    <SegmentedControl
      label="Range"
      value={range}
      onChange={setRange}
      options={[
        { value: '2w', label: '2 weeks' },
        { value: '3m', label: '3 months' },
        { value: 'all', label: 'All', isDisabled: true },
      ]}
    />
  );
}

const chosen = () =>
  screen.getAllByRole('radio', { checked: true }).map((radio) => (radio as HTMLInputElement).value);

describe('SegmentedControl', () => {
  it('is one named choice out of a few', async () => {
    const user = userEvent.setup();
    render(<Sample />);
    expect(screen.getByRole('radiogroup', { name: 'Range' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: '3 months' }));
    expect(chosen()).toEqual(['3m']);
  });

  it('is one Tab stop with arrows inside, past what is disabled', async () => {
    const user = userEvent.setup();
    render(<Sample />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toEqual(['3m']);
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toEqual(['2w']);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});

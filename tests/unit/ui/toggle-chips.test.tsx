// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ToggleChips } from '@/ui/toggle-chips';

type Place = 'chin' | 'nose' | 'neck';
const onChange = vi.fn<(values: readonly Place[]) => void>();

function Sample({ start = [] }: { readonly start?: readonly Place[] }) {
  const [values, setValues] = useState(start);
  return (
    <ToggleChips<Place>
      label="Face"
      values={values}
      onChange={(next) => {
        onChange(next);
        setValues(next);
      }}
      options={[
        { value: 'chin', label: 'Chin' },
        { value: 'nose', label: 'Nose' },
        { value: 'neck', label: 'Neck' },
      ]}
    />
  );
}

const pressed = () =>
  screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

it('is a named group of buttons, of which any number can be on', async () => {
  render(<Sample start={['nose']} />);
  const user = userEvent.setup();
  expect(screen.getByRole('toolbar', { name: 'Face' })).toBeTruthy();
  expect(pressed()).toEqual(['Nose']);
  await user.click(screen.getByRole('button', { name: 'Neck' }));
  await user.click(screen.getByRole('button', { name: 'Chin' }));
  expect(pressed()).toEqual(['Chin', 'Nose', 'Neck']);
  await user.click(screen.getByRole('button', { name: 'Nose' }));
  // In the order of the options, whichever came first.
  expect(onChange.mock.calls).toEqual([
    [['nose', 'neck']],
    [['chin', 'nose', 'neck']],
    [['chin', 'neck']],
  ]);
});

it('takes one stop of the Tab key, arrows inside and Space to choose', async () => {
  render(
    <>
      <Sample />
      <button type="button">After</button>
    </>,
  );
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight} ');
  expect(pressed()).toEqual(['Neck']);
  await user.tab();
  expect(document.activeElement?.textContent).toBe('After');
});

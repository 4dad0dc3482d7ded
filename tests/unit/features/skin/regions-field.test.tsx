// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { SKIN_REGIONS, type SkinCheck } from '@/domain/entries';
import { RegionsField } from '@/features/skin/regions-field';
import { formatText } from '@/texts';

type Regions = SkinCheck['regions'];
const onChange = vi.fn<(regions: Regions) => void>();

function Sample({ start = [] }: { readonly start?: Regions }) {
  const [regions, setRegions] = useState(start);
  return (
    <RegionsField
      regions={regions}
      onChange={(next) => {
        onChange(next);
        setRegions(next);
      }}
    />
  );
}

const open = (start?: Regions) => {
  render(start === undefined ? <Sample /> : <Sample start={start} />);
  return userEvent.setup();
};
const chip = (name: string) => screen.getByRole('button', { name });
const levels = (name: string) => within(screen.getByRole('radiogroup', { name }));

it('offers every region once, in seven groups', () => {
  open();
  expect(
    screen.getAllByRole('toolbar').map((group) => group.getAttribute('aria-labelledby')),
  ).toHaveLength(7);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
    SKIN_REGIONS.map((region) => formatText(`entries.region.${region}`)),
  );
  expect(screen.getByText(/Leave it empty when all is calm/)).toBeTruthy();
});

it('gives a chosen region a level, from a little on, and keeps the others as they are', async () => {
  const user = open([{ region: 'left-foot', level: 3 }]);
  await user.click(chip('Scalp'));
  await user.click(levels('Scalp').getByRole('radio', { name: 'Clear' }));
  expect(onChange.mock.lastCall).toEqual([
    [
      { region: 'left-foot', level: 3 },
      { region: 'scalp', level: 2 },
    ],
  ]);
  await user.click(chip('Left foot'));
  expect(onChange.mock.lastCall).toEqual([[{ region: 'scalp', level: 2 }]]);
});

it.each([
  ['the arrow key to None', '{ArrowLeft}'],
  ['Delete', '{Delete}'],
  ['0', '0'],
])(
  'lets go of a region with %s, and the focus stays where it can be chosen again',
  async (_, key) => {
    const user = open([
      { region: 'chin', level: 1 },
      { region: 'nose', level: 2 },
    ]);
    levels('Chin')
      .getByRole('radio', { name: /A little/ })
      .focus();
    await user.keyboard(key);
    expect(onChange.mock.lastCall).toEqual([[{ region: 'nose', level: 2 }]]);
    await waitFor(() => expect(document.activeElement).toBe(chip('Chin')));
    await user.keyboard(' ');
    expect(onChange.mock.lastCall).toEqual([
      [
        { region: 'nose', level: 2 },
        { region: 'chin', level: 1 },
      ],
    ]);
  },
);

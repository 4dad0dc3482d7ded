// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { forgetEverything, openApp } from '#tests/unit/app/open-app.tsx';
import { eventually } from '#tests/support/eventually.ts';

beforeEach(forgetEverything);

const step = (name: string) => screen.findByRole('heading', { level: 1, name });

it('goes on where a first start was broken off, with what was chosen, and opens Today', async () => {
  const first = await openApp({ settings: { welcomeStep: 'noticing' } });
  await step('What would you like to notice?');
  await first.user.click(screen.getByRole('button', { name: 'Rosacea' }));
  await first.user.click(screen.getByRole('button', { name: 'Go on' }));
  await step('When does your day begin?');
  first.unmount();

  const { user } = await openApp({ settings: { welcomeStep: 'day', conditions: ['rosacea'] } });
  await step('When does your day begin?');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await step('What would you like to notice?');
  expect(screen.getByRole('button', { name: 'Rosacea', pressed: true })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await step('When does your day begin?');
  await user.click(screen.getByRole('button', { name: 'Open my journal' }));
  await screen.findByRole('navigation', { name: 'Rooms' });
});

it('is skipped with one press, at any step', async () => {
  const { user } = await openApp({ settings: { welcomeStep: 'noticing' } });
  await step('What would you like to notice?');
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  await screen.findByRole('navigation', { name: 'Rooms' });
});

it('is quiet about food for whom eating is stressful, and puts first in Learn what was chosen', async () => {
  const { user } = await openApp({ settings: { welcomeStep: 'noticing' } });
  await step('What would you like to notice?');
  await user.click(screen.getByRole('button', { name: 'Psoriasis' }));
  await user.click(screen.getByRole('switch', { name: 'Eating feels stressful to me' }));
  await eventually(() =>
    expect(screen.getByRole('switch', { name: /Eating feels stressful/ })).toHaveProperty(
      'checked',
      true,
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  await screen.findByRole('navigation', { name: 'Rooms' });
  await user.click(screen.getByRole('link', { name: 'Learn' }));
  const tiles = await screen.findByRole('region', { name: 'On the skin' }).catch(() => null);
  const links = [...(tiles ?? document.body).querySelectorAll('a[href^="#/learn/"]')].map(
    (link) => link.textContent,
  );
  const conditions = links.filter((words) => /Acne|Eczema|Rosacea|Psoriasis/.test(words));
  expect(conditions[0]).toMatch(/Psoriasis/);
});

it('keeps a reminder as it was typed', async () => {
  const { user } = await openApp({ settings: { welcomeStep: 'day' } });
  await step('When does your day begin?');
  await user.click(screen.getByRole('switch', { name: 'Remind me in the evening' }));
  const time = await screen.findByRole('textbox', { name: 'Evening, at' });
  expect(time).toHaveProperty('value', '21:00');
  await user.clear(time);
  await user.type(time, '8pm');
  await user.tab();
  await eventually(() => expect(time).toHaveProperty('value', '20:00'));
});

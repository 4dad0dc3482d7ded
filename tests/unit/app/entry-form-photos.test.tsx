// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PhotoError, type PhotoShelf } from '@/ui/photos/photo-shelf';
import {
  add,
  foodsField,
  forgetEverything,
  form,
  isClosed,
  openApp,
  saveButton,
  saveByKey,
  stored,
  storedEntry,
} from './open-app.tsx';
import { eventually } from '../../support/eventually.ts';

const PHOTO = { hash: 'a'.repeat(64), width: 40, height: 30 };

const { shelf, takes } = vi.hoisted(() => {
  const waiting: { resolve: (photo: object) => void; reject: (error: Error) => void }[] = [];
  return {
    takes: waiting,
    shelf: {
      take: () =>
        new Promise((resolve, reject) => {
          waiting.push({ resolve, reject });
        }),
      addressOf: () => 'app://journal/_photos/none',
      mend: async () => 'missing' as const,
    } as unknown as PhotoShelf,
  };
});
// A browser keeps no photos, and these tests are in one.
vi.mock('@/ui/photos/photo-shelf', async (original) => ({
  ...(await original<object>()),
  usePhotoShelf: () => shelf,
}));

beforeEach(async () => {
  takes.length = 0;
  await forgetEverything();
});

async function pickPhotoFor(food: string) {
  const { user } = await openApp();
  await add(user, 'meal');
  await user.type(foodsField(), `${food},`);
  const input = form().querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no way to pick a file.');
  await user.upload(input, new File(['x'], 'plate.png', { type: 'image/png' }));
  await eventually(() => expect(takes).toHaveLength(1));
  return user;
}

it('a form that is saved while a photo is on its way waits for it', async () => {
  const user = await pickPhotoFor('Oats');
  await saveByKey(user);
  expect(await within(form()).findByText('Taking in a photo…')).toBeTruthy();
  expect(await stored()).toEqual([]);
  takes[0]?.resolve(PHOTO);
  await isClosed();
  expect((await storedEntry()).data).toMatchObject({ photos: [PHOTO] });
});

it('a form is not saved without a photo that was refused; asked once more it is', async () => {
  const user = await pickPhotoFor('Oats');
  await saveByKey(user);
  takes[0]?.reject(new PhotoError('disk-full'));
  expect((await screen.findByRole('alert')).textContent).toContain('plate.png was not added');
  expect(await stored()).toEqual([]);
  expect(foodsField()).toBeTruthy();
  await user.click(saveButton());
  await isClosed();
  expect((await storedEntry()).data).not.toHaveProperty('photos');
});

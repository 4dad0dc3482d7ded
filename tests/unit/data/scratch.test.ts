import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { scratch } from '@/data/scratch.ts';

it('makes no store for being asked', async () => {
  expect(await scratch.get('practice')).toBeUndefined();
  expect(await indexedDB.databases()).toEqual([]);
});

it('keeps the latest, in the order it was given, and forgets', async () => {
  void scratch.put('practice', { minutes: 1 });
  void scratch.put('practice', { minutes: 2 });
  expect(await scratch.get('practice')).toEqual({ minutes: 2 });
  void scratch.put('practice', { minutes: 3 });
  void scratch.remove('practice');
  expect(await scratch.get('practice')).toBeUndefined();
});

it('leaves no connection open that would keep its store from being erased', async () => {
  await scratch.put('practice', 1);
  const [store] = await indexedDB.databases();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(store?.name ?? '');
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
  expect(await scratch.get('practice')).toBeUndefined();
});

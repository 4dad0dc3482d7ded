import { expect, it } from 'vitest';
import type { RegionNote } from '@/domain/entries';
import { noteOfPlace, withPlaceLevel, withSign, withSpotCount } from '@/domain/skin-checks';

const chin: RegionNote = { region: 'chin', level: 2, signs: [{ sign: 'spots', level: 2 }] };
const nose: RegionNote = { region: 'nose', level: 1 };
const regions = [chin, nose];

it('a level adds a place at the end, changes it where it is, and 0 takes it out', () => {
  expect(withPlaceLevel(regions, 'neck', 3)).toEqual([chin, nose, { region: 'neck', level: 3 }]);
  expect(withPlaceLevel(regions, 'chin', 3)).toEqual([{ ...chin, level: 3 }, nose]);
  expect(withPlaceLevel(regions, 'chin', 0)).toEqual([nose]);
  expect(noteOfPlace(regions, 'chin')).toBe(chin);
  expect(noteOfPlace(regions, 'neck')).toBeNull();
});

it('signs are never higher than their place, nor the place lower than its signs', () => {
  expect(withPlaceLevel(regions, 'chin', 1)[0]).toEqual({
    region: 'chin',
    level: 1,
    signs: [{ sign: 'spots', level: 1 }],
  });
  expect(withSign(regions, 'nose', 'itch', 3)[1]).toEqual({
    region: 'nose',
    level: 3,
    signs: [{ sign: 'itch', level: 3 }],
  });
});

it('a sign is added, changed and taken out; a place comes with its first one', () => {
  const both = withSign(regions, 'chin', 'itch', 1);
  expect(both[0]?.signs).toEqual([
    { sign: 'spots', level: 2 },
    { sign: 'itch', level: 1 },
  ]);
  expect(withSign(both, 'chin', 'spots', 1)[0]?.signs?.[0]).toEqual({ sign: 'spots', level: 1 });
  expect(withSign(regions, 'chin', 'spots', 0)[0]).toEqual({ region: 'chin', level: 2 });
  expect(withSign([], 'neck', 'redness', 2)).toEqual([
    { region: 'neck', level: 2, signs: [{ sign: 'redness', level: 2 }] },
  ]);
});

it('spots are counted, or not', () => {
  const counted = withSpotCount(regions, 'chin', 4);
  expect(counted[0]).toEqual({ ...chin, spotCount: 4 });
  expect(withSpotCount(counted, 'chin', null)).toEqual(regions);
});

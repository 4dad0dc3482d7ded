import { expect, it } from 'vitest';
import {
  levelShown,
  sideOf,
  SKIN_PARTS,
  SKIN_REGIONS,
  type SkinLevel,
  type SkinRegion,
  wholeOf,
} from '@/domain/skin';

it('names a hundred places, each once, as many on the left as on the right', () => {
  expect(new Set(SKIN_REGIONS).size).toBe(SKIN_REGIONS.length);
  expect(SKIN_REGIONS).toHaveLength(100);
  const count = (side: string) => SKIN_REGIONS.filter((region) => sideOf(region) === side).length;
  expect(count('left')).toBe(count('right'));
  expect(count('middle')).toBeGreaterThan(10);
});

it('a part belongs to one whole on its own side, and a whole to none', () => {
  const parts = Object.values(SKIN_PARTS).flat();
  expect(new Set(parts).size).toBe(parts.length);
  for (const [whole, ofWhole] of Object.entries(SKIN_PARTS) as [SkinRegion, SkinRegion[]][]) {
    expect(wholeOf(whole)).toBeNull();
    for (const part of ofWhole) expect(wholeOf(part)).toBe(whole);
    if (whole !== 'scalp') expect(new Set(ofWhole.map(sideOf))).toEqual(new Set([sideOf(whole)]));
  }
});

it.each<[string, [SkinRegion, SkinLevel][], SkinRegion, SkinLevel | 0]>([
  ['nothing noted', [], 'chin', 0],
  ['its own level', [['chin', 2]], 'chin', 2],
  ['a neighbour says nothing', [['chin', 2]], 'lips', 0],
  ['a part is as its whole', [['left-hand', 2]], 'left-palm', 2],
  [
    'but its own word counts',
    [
      ['left-hand', 3],
      ['left-palm', 1],
    ],
    'left-palm',
    1,
  ],
  [
    'a whole is as its most bothered part',
    [
      ['left-palm', 1],
      ['left-nails', 3],
    ],
    'left-hand',
    3,
  ],
  ['the other hand is not', [['left-palm', 1]], 'right-hand', 0],
  ['nor another part', [['left-palm', 1]], 'left-thumb', 0],
])('%s', (_, noted, region, level) => {
  expect(
    levelShown(
      noted.map(([place, of]) => ({ region: place, level: of })),
      region,
    ),
  ).toBe(level);
});

import { describe, expect, it } from 'vitest';
import { type Direction, placeTowards, SKIN_REGIONS, sideOf, type SkinRegion } from '@/domain/skin';
import { middleOf, stepsOf } from '@/ui/body-map/shapes';
import { BODY_VIEW_IDS, type BodyView } from '@/ui/body-map/view';
import { BODY_VIEWS, busiestView } from '@/ui/body-map/views';
import { isTextKey } from '@/texts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const OPPOSITE = { left: 'right', right: 'left', up: 'up', down: 'down' } as const;
const views = Object.values(BODY_VIEWS);

const twin = (region: SkinRegion): SkinRegion =>
  region.replace(/^(left|right)-/, (side) => (side === 'left-' ? 'right-' : 'left-')) as SkinRegion;

/** Every place the arrow keys get to from one. */
function reachedFrom({ places }: BodyView, start: SkinRegion): ReadonlySet<SkinRegion> {
  const reached = new Set([start]);
  for (const region of reached) {
    for (const direction of DIRECTIONS) {
      const next = placeTowards(places, region, direction);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

it('every place there is can be found on some drawing, and none that there is not', () => {
  const drawn = new Set(views.flatMap(({ places }) => places.map(({ region }) => region)));
  expect([...drawn].toSorted()).toEqual([...SKIN_REGIONS].toSorted());
});

it('each drawing stands under its own name', () => {
  expect(BODY_VIEW_IDS.map((id) => BODY_VIEWS[id].id)).toEqual(BODY_VIEW_IDS);
});

describe.each(BODY_VIEW_IDS)('the drawing of %s', (id) => {
  const view = BODY_VIEWS[id];
  const regions = view.places.map(({ region }) => region);
  const allPaths = [
    ...view.skin,
    ...view.lines,
    ...(view.hairlines ?? []),
    ...view.places.map(({ path }) => path),
  ];

  it('shows each place once, and its twin on the other side', () => {
    expect(new Set(regions).size).toBe(regions.length);
    expect(regions.map(twin).toSorted()).toEqual([...regions].toSorted());
  });

  it('is drawn of steps that can be read, inside its frame', () => {
    for (const path of allPaths) {
      expect(path).toMatch(/^M[-\d. MLCZ]+$/);
      const steps = stepsOf(path);
      for (const { letter, points } of steps) {
        expect(points).toHaveLength({ M: 1, L: 1, C: 3, Z: 0 }[letter] ?? -1);
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(-2);
          expect(x).toBeLessThanOrEqual(view.width + 2);
          expect(y).toBeGreaterThanOrEqual(-2);
          expect(y).toBeLessThanOrEqual(view.height + 2);
        }
      }
    }
    for (const { path } of view.places) expect(path.endsWith('Z')).toBe(true);
  });

  it('has what is left on the left, as far out as its twin', () => {
    for (const { region, path, at } of view.places) {
      const [x] = middleOf(path);
      const side = sideOf(region);
      if (side === 'middle') expect(x).toBeCloseTo(view.width / 2, 0);
      else expect(x < view.width / 2).toBe(side === 'left');
      const other = view.places.find((place) => place.region === twin(region));
      expect(other?.at[0]).toBeCloseTo(view.width - at[0], 0);
      expect(other?.at[1]).toBeCloseTo(at[1], 0);
    }
  });

  it('can be walked with the arrow keys from any place to any other', () => {
    for (const region of regions) {
      expect([...reachedFrom(view, region)].toSorted()).toEqual([...regions].toSorted());
    }
  });

  it('has neighbours on the left as on the right', () => {
    for (const region of regions.filter((place) => sideOf(place) !== 'middle')) {
      for (const direction of DIRECTIONS) {
        const next = placeTowards(view.places, region, direction);
        const ofTwin = placeTowards(view.places, twin(region), OPPOSITE[direction]);
        expect(ofTwin).toBe(next === null ? null : twin(next));
      }
    }
  });

  it('says which side of it is which in words of the catalogue', () => {
    for (const { textKey } of view.captions ?? []) expect(isTextKey(textKey)).toBe(true);
  });
});

it.each([
  [[], 'face'],
  [[['left-cheek', 1]], 'face'],
  [[['left-palm', 1]], 'hands'],
  [
    [
      ['chin', 1],
      ['left-sole', 2],
    ],
    'feet',
  ],
  [[['left-inner-elbow', 1]], 'front'],
  [[['left-elbow', 1]], 'back'],
] as const)('what was noted of %j is best seen on the drawing of %s', (noted, view) => {
  expect(busiestView(noted.map(([region, level]) => ({ region, level })))).toBe(view);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, type SkinCheck } from '@/domain/entries';
import { SKIN_REGIONS, SKIN_SIGNS } from '@/domain/skin';
import { ALL_CALM, CHANGES, checkAgain } from '@/domain/skin-checks';

const last: SkinCheck = {
  overall: 3,
  itch: null,
  regions: [
    {
      region: 'left-cheek',
      level: 3,
      signs: [
        { sign: 'redness', level: 3 },
        { sign: 'itch', level: 1 },
      ],
      spotCount: 4,
    },
    { region: 'chin', level: 1 },
  ],
  putOn: [{ name: 'Oat cream', isNew: true }],
  note: 'After the sauna',
};

describe('a check set against the last one', () => {
  it('same: as the skin was, without what belongs to the other day', () => {
    expect(checkAgain(last, 'same')).toEqual({
      overall: 3,
      itch: null,
      regions: [
        {
          region: 'left-cheek',
          level: 3,
          signs: [
            { sign: 'redness', level: 3 },
            { sign: 'itch', level: 1 },
          ],
        },
        { region: 'chin', level: 1 },
      ],
    });
  });

  it('better: everything one lower, and what was a little is calm', () => {
    expect(checkAgain(last, 'better')).toEqual({
      overall: 2,
      itch: null,
      regions: [{ region: 'left-cheek', level: 2, signs: [{ sign: 'redness', level: 2 }] }],
    });
  });

  it('worse: everything one higher, as far as the scales go', () => {
    expect(checkAgain({ ...last, overall: 10, itch: 9 }, 'worse')).toEqual({
      overall: 10,
      itch: 10,
      regions: [
        {
          region: 'left-cheek',
          level: 3,
          signs: [
            { sign: 'redness', level: 3 },
            { sign: 'itch', level: 2 },
          ],
        },
        { region: 'chin', level: 2 },
      ],
    });
  });

  it('better than a little in one place is calm', () => {
    const regions: SkinCheck['regions'] = [{ region: 'chin', level: 1 }];
    expect(checkAgain({ overall: null, itch: null, regions }, 'better')).toEqual({
      overall: 0,
      itch: null,
      regions: [],
    });
  });

  const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
  const rating = fc.option(fc.integer({ min: 0, max: 10 }));
  const place = fc.record({
    region: fc.constantFrom(...SKIN_REGIONS),
    level,
    signs: fc.uniqueArray(fc.record({ sign: fc.constantFrom(...SKIN_SIGNS), level }), {
      selector: ({ sign }) => sign,
    }),
  });
  const check = fc.record({
    overall: rating,
    itch: rating,
    regions: fc.uniqueArray(place, { selector: ({ region }) => region, maxLength: 6 }),
  });

  it('can always be saved', () => {
    fc.assert(
      fc.property(check, fc.constantFrom(...CHANGES), (before, change) => {
        expect(problemsOf('skin-check', checkAgain(before, change))).toEqual([]);
      }),
    );
    expect(problemsOf('skin-check', ALL_CALM)).toEqual([]);
  });
});

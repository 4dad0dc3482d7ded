import { describe, expect, it } from 'vitest';
import {
  entryKinds,
  parseEntry,
  problemsOf,
  type RegionNote,
  SKIN_REGIONS,
  SKIN_SIGNS,
  type SkinCheck,
} from '@/domain/entries';
import { formatText, isTextKey } from '@/texts';
import { anEntry } from '#tests/support/builders.ts';

const PAIRS_OF_VERSION_2 =
  'temple eyelid cheek jaw ear shoulder upper-arm inner-elbow elbow forearm hand thigh knee back-of-knee lower-leg foot';
const REGIONS_OF_VERSION_2 = [
  ...'scalp forehead nose around-mouth chin neck chest upper-back lower-back belly'.split(' '),
  ...PAIRS_OF_VERSION_2.split(' ').flatMap((place) => [`left-${place}`, `right-${place}`]),
  'buttocks',
  'groin',
];

const skinCheck = entryKinds['skin-check'];
const empty: SkinCheck = { overall: null, itch: null, regions: [] };

function summaryOf(data: SkinCheck): string {
  const { key, values } = skinCheck.summary(data);
  return isTextKey(key) ? formatText(key, values) : key;
}

describe('a skin check', () => {
  it.each(SKIN_REGIONS)('has a word for %s', (region) => {
    expect(formatText(`entries.region.${region}`).trim()).not.toBe('');
  });

  it('has words of their own for every region and level', () => {
    const regions = SKIN_REGIONS.map((region) => formatText(`entries.region.${region}`));
    const levels = ([1, 2, 3] as const).map((level) => formatText(`entries.level.${level}`));
    expect(new Set(regions).size).toBe(SKIN_REGIONS.length);
    expect(new Set(levels).size).toBe(3);
    const signs = SKIN_SIGNS.map((sign) => formatText(`entries.sign.${sign}`));
    expect(new Set(signs).size).toBe(SKIN_SIGNS.length);
  });

  it('has each left place also on the right', () => {
    const left = SKIN_REGIONS.filter((region) => region.startsWith('left-'));
    const right = SKIN_REGIONS.filter((region) => region.startsWith('right-'));
    expect(right).toEqual(left.map((region) => region.replace('left-', 'right-')));
  });

  it.each([
    [empty, 'entries.problem.skinCheckEmpty'],
    [{ ...empty, overall: 11 }, 'entries.problem.rating'],
    [{ ...empty, itch: 2.5 }, 'entries.problem.rating'],
    [
      {
        ...empty,
        regions: [
          { region: 'chin', level: 1 },
          { region: 'chin', level: 2 },
        ],
      },
      'entries.problem.regionTwice',
    ],
  ] satisfies [SkinCheck, string][])('%j: %s', (data, problem) => {
    expect(problemsOf('skin-check', data)).toEqual([problem]);
  });

  it('is whole with a rating, an itch or a region alone; 0 is a rating', () => {
    expect(problemsOf('skin-check', { ...empty, overall: 0 })).toEqual([]);
    expect(problemsOf('skin-check', { ...empty, itch: 0 })).toEqual([]);
    expect(problemsOf('skin-check', { ...empty, regions: [{ region: 'nose', level: 3 }] })).toEqual(
      [],
    );
  });

  it('is whole with a photo or what was put on alone', () => {
    const [hash, width, height] = ['a'.repeat(64), 800, 600];
    const photos: SkinCheck['photos'] = [{ hash, width, height, region: 'left-palm' }];
    expect(problemsOf('skin-check', { ...empty, photos })).toEqual([]);
    expect(problemsOf('skin-check', { ...empty, putOn: [{ name: 'Oat cream' }] })).toEqual([]);
    expect(problemsOf('skin-check', { ...empty, photos: [], putOn: [] })).toEqual([
      'entries.problem.skinCheckEmpty',
    ]);
  });

  it.each([
    [{ region: 'chin', level: 2, spotCount: 501 }, 'entries.problem.spotCount'],
    [
      {
        region: 'chin',
        level: 2,
        signs: [
          { sign: 'spots', level: 1 },
          { sign: 'spots', level: 2 },
        ],
      },
      'entries.problem.signTwice',
    ],
  ] satisfies [RegionNote, string][])('a place %j: %s', (noted, problem) => {
    expect(problemsOf('skin-check', { ...empty, regions: [noted] })).toEqual([problem]);
  });

  it('names a thing put on once, however it is written', () => {
    const putOn = [{ name: 'Oat cream' }, { name: 'oat Cream', isNew: true as const }];
    expect(problemsOf('skin-check', { ...empty, putOn })).toEqual(['entries.problem.putOnTwice']);
  });

  it('of version 2 keeps its places, and they are places still', () => {
    const regions = REGIONS_OF_VERSION_2.map((region) => ({ region, level: 2 }));
    const data = { overall: 3, itch: null, regions, note: 'As it was' };
    const old = { ...anEntry('skin-check'), dataVersion: 2, data };
    expect(parseEntry(old)).toMatchObject({ dataVersion: 3, data });
  });

  it('is put into words with what was noted only', () => {
    expect(summaryOf({ ...empty, overall: 0 })).toBe('Skin check: 0 of 10');
    expect(summaryOf({ ...empty, itch: 4 })).toBe('Skin check');
    const regions: SkinCheck['regions'] = [
      { region: 'nose', level: 1 },
      { region: 'chin', level: 2 },
    ];
    expect(summaryOf({ ...empty, overall: 3, regions })).toBe('Skin check: 3 of 10, 2 regions');
    expect(summaryOf({ ...empty, regions: regions.slice(0, 1) })).toBe('Skin check, 1 region');
  });

  it('is searched by the words of its regions', () => {
    const regions: SkinCheck['regions'] = [{ region: 'left-inner-elbow', level: 1 }];
    expect(skinCheck.searchText({ ...empty, regions })).toContain('left inner elbow');
  });
});

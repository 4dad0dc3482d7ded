import { describe, expect, it } from 'vitest';
import { lastPhotoOf, photoMoments, photoMonths, placesWithPhotos } from '@/domain/skin';

const photo = (digit: string) => ({ hash: digit.repeat(64), width: 40, height: 30 });

const checks = [
  { day: '2026-09-02', data: { photos: [{ ...photo('a'), region: 'chin' as const }] } },
  { day: '2026-10-01', data: {} },
  {
    day: '2026-11-05',
    data: { photos: [{ ...photo('b'), region: 'chin' as const }, photo('c')] },
  },
  { day: '2026-11-20', data: { photos: [{ ...photo('d'), region: 'left-cheek' as const }] } },
];
const moments = photoMoments(checks);
const digits = (given: typeof moments) => given.map(({ photo: { hash } }) => hash[0]).join('');

describe('the photos of skin checks', () => {
  it('come with their day and their place, from early to late', () => {
    expect(digits(moments)).toBe('abcd');
    expect(moments[1]).toEqual({ photo: photo('b'), region: 'chin', day: '2026-11-05' });
    expect(moments[2]?.region).toBeNull();
  });

  it('are counted for each place, those of none last', () => {
    expect(placesWithPhotos(moments)).toEqual([
      { region: 'chin', count: 2 },
      { region: 'left-cheek', count: 1 },
      { region: null, count: 1 },
    ]);
  });

  it('give the last one of a place that is not in hand', () => {
    expect(lastPhotoOf(moments, 'chin', [])?.photo).toEqual(photo('b'));
    expect(lastPhotoOf(moments, 'chin', [photo('b')])?.photo).toEqual(photo('a'));
    expect(lastPhotoOf(moments, 'neck', [])).toBeNull();
  });

  it('are a timeline with the latest month first', () => {
    expect(photoMonths(moments).map(({ month, moments: shown }) => [month, digits(shown)])).toEqual(
      [
        ['2026-11', 'dcb'],
        ['2026-09', 'a'],
      ],
    );
  });
});

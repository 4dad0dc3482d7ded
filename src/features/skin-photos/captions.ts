import { formatDay, type LocalDay } from '@/domain/day';
import type { PhotoMoment } from '@/domain/skin';
import { LOCALE, type Translate } from '@/texts';

/** "26 Nov 2026, left cheek" by hash; those that would be called the same are numbered. */
export function captionsOf(
  moments: readonly PhotoMoment<LocalDay>[],
  t: Translate,
): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    moments.map(({ photo, region, day }) => {
      const date = formatDay(day, 'dated', LOCALE);
      const name =
        region === null
          ? date
          : t('skin.photoOfDay', { place: t(`entries.region.${region}`), day: date });
      const number = (used.get(name) ?? 0) + 1;
      used.set(name, number);
      return [photo.hash, number === 1 ? name : t('photos.timeline.another', { name, number })];
    }),
  );
}

import type { PutOn, RegionNote, SkinCheck } from '@/domain/entries';
import type { Translate } from '@/texts';

/** "Left cheek: quite a bit (redness or darkening, itch; 4 spots)", as much of it as was noted. */
export function regionWords(
  { region, level, signs = [], spotCount }: RegionNote,
  t: Translate,
): string {
  const seen = signs.map(({ sign }) => t(`entries.sign.${sign}`).toLowerCase()).join(', ');
  const counted = spotCount === undefined ? '' : t('skin.spots', { count: spotCount });
  const details = [seen, counted].filter((part) => part !== '').join('; ');
  const place = { region: t(`entries.region.${region}`), level: t(`entries.level.${level}`) };
  return details === ''
    ? t('skin.placeAndLevel', place)
    : t('skin.placeWithDetails', { ...place, details });
}

/** "Put on: Cleanser, Oat cream (new)"; null for nothing. */
export function putOnWords(putOn: readonly PutOn[] | undefined, t: Translate): string | null {
  if (putOn === undefined || putOn.length === 0) return null;
  const names = putOn.map(({ name, isNew }) => (isNew ? t('skin.newThing', { name }) : name));
  return t('skin.putOn', { names: names.join(', ') });
}

const PLACES_TOLD = 3;

/** "Skin 2 of 10, itch 0 of 10, left cheek: a little": a whole check in one line. */
export function checkWords({ overall, itch, regions }: SkinCheck, t: Translate): string {
  const places = regions.slice(0, PLACES_TOLD).map((noted) => regionWords(noted, t));
  const more = regions.length - places.length;
  return [
    ...(overall === null ? [] : [t('today.skinIs', { rating: overall })]),
    ...(itch === null ? [] : [t('today.itchIs', { rating: itch })]),
    ...places,
    ...(more > 0 ? [t('today.moreRegions', { count: more })] : []),
  ].join(', ');
}

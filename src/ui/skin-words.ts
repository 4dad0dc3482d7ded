import type { PutOn, RegionNote } from '@/domain/entries';
import type { Translate } from '@/texts';

/** "Left cheek: clear (redness or darkening, itch; 4 spots)", as much of it as was noted. */
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

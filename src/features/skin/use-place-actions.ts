import type { SkinCheck } from '@/domain/entries';
import type { SkinLevel, SkinRegion } from '@/domain/skin';
import { noteOfPlace, withPlaceLevel } from '@/domain/skin-checks';
import { useChosenPlace } from './chosen-place.tsx';

export type PlaceActions = {
  readonly levelOf: (region: SkinRegion) => SkinLevel | 0;
  /** One level on, from a lot back to none. */
  readonly press: (region: SkinRegion) => void;
  readonly setLevel: (region: SkinRegion, level: SkinLevel | 0) => void;
  /** On to the details, which a calm place has none of: it is noted as a little. */
  readonly open: (region: SkinRegion) => void;
};

/** The same whether places are chosen on the drawing or from the list. */
export function usePlaceActions(
  data: SkinCheck,
  onChange: (data: SkinCheck) => void,
): PlaceActions {
  const { select, want } = useChosenPlace();
  const levelOf = (region: SkinRegion) => noteOfPlace(data.regions, region)?.level ?? 0;
  const setLevel = (region: SkinRegion, level: SkinLevel | 0) => {
    onChange({ ...data, regions: withPlaceLevel(data.regions, region, level) });
    select(level === 0 ? null : region);
  };
  return {
    levelOf,
    setLevel,
    press: (region) => setLevel(region, ((levelOf(region) + 1) % 4) as SkinLevel | 0),
    open: (region) => {
      if (levelOf(region) === 0) setLevel(region, 1);
      else select(region);
      want(region);
    },
  };
}

import type { RegionNote } from '../entries/index.ts';
import type { SkinLevel, SkinRegion, SkinSign } from '../skin/index.ts';

type Regions = readonly RegionNote[];

const lower = (left: SkinLevel, right: SkinLevel): SkinLevel => (left < right ? left : right);

export function noteOfPlace(regions: Regions, region: SkinRegion): RegionNote | null {
  return regions.find((noted) => noted.region === region) ?? null;
}

/** 0 takes the place out, with all that was said of it. Signs are never higher than their place. */
export function withPlaceLevel(
  regions: Regions,
  region: SkinRegion,
  level: SkinLevel | 0,
): RegionNote[] {
  if (level === 0) return regions.filter((noted) => noted.region !== region);
  if (noteOfPlace(regions, region) === null) return [...regions, { region, level }];
  return regions.map((noted) => {
    if (noted.region !== region) return noted;
    const { signs } = noted;
    if (signs === undefined) return { ...noted, level };
    const fitting = signs.map(({ sign, level: of }) => ({ sign, level: lower(of, level) }));
    return { ...noted, level, signs: fitting };
  });
}

/** Something seen or felt at a place, 0 when it is not; a place is at least as its highest sign. */
export function withSign(
  regions: Regions,
  region: SkinRegion,
  sign: SkinSign,
  level: SkinLevel | 0,
): RegionNote[] {
  const present =
    noteOfPlace(regions, region) === null ? withPlaceLevel(regions, region, level) : [...regions];
  return present.map((noted) => {
    if (noted.region !== region) return noted;
    const { signs: before = [], ...rest } = noted;
    const isKnown = before.some((other) => other.sign === sign);
    const signs =
      level === 0
        ? before.filter((other) => other.sign !== sign)
        : isKnown
          ? before.map((other) => (other.sign === sign ? { sign, level } : other))
          : [...before, { sign, level }];
    const highest = level > rest.level ? (level as SkinLevel) : rest.level;
    return { ...rest, level: highest, ...(signs.length === 0 ? {} : { signs }) };
  });
}

/** null: not counted. */
export function withSpotCount(
  regions: Regions,
  region: SkinRegion,
  count: number | null,
): RegionNote[] {
  return regions.map((noted) => {
    if (noted.region !== region) return noted;
    const { spotCount: _, ...rest } = noted;
    return count === null ? rest : { ...rest, spotCount: count };
  });
}

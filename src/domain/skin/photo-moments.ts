import type { PhotoRef } from '../photos/index.ts';
import type { SkinRegion } from './regions.ts';

/** A photo of the skin and when it was taken. */
export type PhotoMoment<Day extends string = string> = {
  readonly photo: PhotoRef;
  /** null: the person did not say which place it shows. */
  readonly region: SkinRegion | null;
  readonly day: Day;
};

type CheckWithPhotos<Day extends string> = {
  readonly day: Day;
  readonly data: {
    readonly photos?:
      readonly (PhotoRef & { readonly region?: SkinRegion | undefined })[] | undefined;
  };
};

/** The photos of skin checks in the order of the checks, which is from early to late. */
export function photoMoments<Day extends string>(
  checks: readonly CheckWithPhotos<Day>[],
): readonly PhotoMoment<Day>[] {
  return checks.flatMap(({ day, data }) =>
    (data.photos ?? []).map(({ region = null, ...photo }) => ({ photo, region, day })),
  );
}

export type PlaceWithPhotos = { readonly region: SkinRegion | null; readonly count: number };

/** Places that have photos, most first; those of no place last. */
export function placesWithPhotos(moments: readonly PhotoMoment[]): readonly PlaceWithPhotos[] {
  const counts = new Map<SkinRegion | null, number>();
  for (const { region } of moments) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts]
    .map(([region, count]) => ({ region, count }))
    .sort(
      (left, right) =>
        Number(left.region === null) - Number(right.region === null) || right.count - left.count,
    );
}

/** The latest photo of a place that is not one of those in hand; null when there is none. */
export function lastPhotoOf<Day extends string>(
  moments: readonly PhotoMoment<Day>[],
  region: SkinRegion | null,
  inHand: readonly PhotoRef[],
): PhotoMoment<Day> | null {
  const taken = new Set(inHand.map(({ hash }) => hash));
  return (
    moments.findLast((moment) => moment.region === region && !taken.has(moment.photo.hash)) ?? null
  );
}

/** One month of a timeline, its photos from late to early. */
export type PhotoMonth<Day extends string> = {
  /** YYYY-MM */
  readonly month: string;
  readonly moments: readonly PhotoMoment<Day>[];
};

/** A timeline, the latest month first. */
export function photoMonths<Day extends string>(
  moments: readonly PhotoMoment<Day>[],
): readonly PhotoMonth<Day>[] {
  const months = new Map<string, PhotoMoment<Day>[]>();
  for (const moment of moments.toReversed()) {
    const month = moment.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), moment]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, moments: ofMonth }));
}

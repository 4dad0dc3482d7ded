import type { RegionNote, SkinCheck } from '../entries/index.ts';
import type { SkinLevel } from '../skin/index.ts';

const RATING_MAX = 10;

/** How the skin is, set against the last check. */
export const CHANGES = ['same', 'better', 'worse'] as const;
export type SkinChange = (typeof CHANGES)[number];

const STEPS: Readonly<Record<SkinChange, number>> = { same: 0, better: -1, worse: 1 };

/**
 * The check one click saves: each rating one lower for better, one higher for worse, likewise each place and each sign;
 * a place that falls below "a little" is calm. Only what the skin was like is taken over: counts, photos, what was put
 * on and the note belong to their own day. Where nothing is left to say, the skin is calm: 0.
 */
export function checkAgain({ overall, itch, regions }: SkinCheck, change: SkinChange): SkinCheck {
  const step = STEPS[change];
  const again = {
    overall: movedRating(overall, step),
    itch: movedRating(itch, step),
    regions: regions.flatMap((noted) => movedPlace(noted, step)),
  };
  const isEmpty = again.overall === null && again.itch === null && again.regions.length === 0;
  return isEmpty ? { ...again, overall: 0 } : again;
}

/** Nothing bothers, nothing itches, nowhere anything to see. */
export const ALL_CALM: SkinCheck = { overall: 0, itch: 0, regions: [] };

function movedRating(rating: number | null, step: number): number | null {
  return rating === null ? null : Math.min(RATING_MAX, Math.max(0, rating + step));
}

function movedLevel(level: SkinLevel, step: number): SkinLevel | 0 {
  return Math.min(3, level + step) as SkinLevel | 0;
}

function movedPlace({ region, level, signs = [] }: RegionNote, step: number): RegionNote[] {
  const moved = movedLevel(level, step);
  if (moved === 0) return [];
  const left = signs.flatMap(({ sign, level: of }) => {
    const next = movedLevel(of, step);
    return next === 0 ? [] : [{ sign, level: next }];
  });
  return [{ region, level: moved, ...(left.length === 0 ? {} : { signs: left }) }];
}

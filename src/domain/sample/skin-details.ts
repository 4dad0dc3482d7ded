import type { LocalDay } from '../day/index.ts';
import { type Entry, isKind, type SkinCheck } from '../entries/index.ts';
import type { SkinLevel, SkinRegion, SkinSign } from '../skin/index.ts';
import type { Random } from '../stats/random.ts';
import { drawWeighted, type Weighted } from './draw.ts';

const FACE_SIGNS: readonly Weighted<SkinSign>[] = [
  { weight: 5, value: 'redness' },
  { weight: 4, value: 'spots' },
  { weight: 2, value: 'dryness' },
  { weight: 1, value: 'soreness' },
];
const FOLD_SIGNS: readonly Weighted<SkinSign>[] = [
  { weight: 4, value: 'dryness' },
  { weight: 3, value: 'itch' },
  { weight: 2, value: 'flaking' },
];
const FOLDS: readonly SkinRegion[] = ['neck', 'left-inner-elbow', 'right-inner-elbow'];

/** How much of it one did not need to say: most days only the place and its level are noted. */
const SIGNS_SHARE = 0.6;
const PUT_ON_SHARE = 0.45;
const USUAL_CREAM = 'Day cream';
const NEW_CREAM = 'Oat cream';

/**
 * The skin checks with what was seen at each place and what was put on: a cleanser and a cream, and another cream
 * from the given day on, marked as new the first time.
 */
export function withSkinDetails(
  entries: readonly Entry[],
  random: Random,
  newCreamFrom: LocalDay | null,
): readonly Entry[] {
  let isCreamNew = true;
  return entries.map((entry): Entry => {
    if (!isKind(entry, 'skin-check')) return entry;
    const hasNewCream = newCreamFrom !== null && entry.day >= newCreamFrom;
    const isFirst = hasNewCream && isCreamNew;
    const putOn = random() < PUT_ON_SHARE || isFirst ? putOnOf(random, hasNewCream, isFirst) : [];
    isCreamNew &&= !isFirst;
    const regions = entry.data.regions.map((noted) => withSigns(random, noted));
    const { note, ...rest } = entry.data;
    return {
      ...entry,
      data: {
        ...rest,
        regions,
        ...(putOn.length === 0 ? {} : { putOn }),
        ...(note === undefined ? {} : { note }),
      },
    };
  });
}

function putOnOf(random: Random, hasNewCream: boolean, isFirst: boolean) {
  const cream = isFirst
    ? { name: NEW_CREAM, isNew: true as const }
    : { name: hasNewCream ? NEW_CREAM : USUAL_CREAM };
  return random() < 0.5 ? [cream] : [{ name: 'Gentle cleanser' }, cream];
}

function withSigns(
  random: Random,
  { region, level }: SkinCheck['regions'][number],
): SkinCheck['regions'][number] {
  if (random() >= SIGNS_SHARE) return { region, level };
  const choices = FOLDS.includes(region) ? FOLD_SIGNS : FACE_SIGNS;
  const first = drawWeighted(random, choices);
  const second = drawWeighted(random, choices);
  const lower = Math.max(1, level - 1) as SkinLevel;
  return {
    region,
    level,
    signs: [
      { sign: first, level },
      ...(second !== first && random() < 0.3 ? [{ sign: second, level: lower }] : []),
    ],
  };
}

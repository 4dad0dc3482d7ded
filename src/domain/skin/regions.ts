/** A place there is on both sides. Left and right are the person's own. */
function pair<const Name extends string>(name: Name): readonly [`left-${Name}`, `right-${Name}`] {
  return [`left-${name}`, `right-${name}`];
}

/** Where on the body, by the part of it, each in the order a hand would go over it. */
export const SKIN_GROUPS = {
  face: [
    'hairline',
    'forehead',
    ...pair('temple'),
    'between-brows',
    ...pair('brow'),
    ...pair('eyelid'),
    ...pair('under-eye'),
    'nose',
    ...pair('nose-side'),
    ...pair('cheek'),
    'around-mouth',
    'lips',
    'chin',
    ...pair('jaw'),
    ...pair('ear'),
  ],
  scalp: [
    'scalp',
    'scalp-front',
    'scalp-crown',
    ...pair('scalp-side'),
    'scalp-back',
    ...pair('behind-ear'),
  ],
  body: [
    'neck',
    'nape',
    ...pair('shoulder'),
    'chest',
    ...pair('armpit'),
    ...pair('flank'),
    'belly',
    ...pair('hip'),
    'groin',
    'upper-back',
    ...pair('shoulder-blade'),
    'middle-back',
    'lower-back',
    'buttocks',
  ],
  arms: [
    ...pair('upper-arm'),
    ...pair('inner-elbow'),
    ...pair('elbow'),
    ...pair('forearm'),
    ...pair('wrist'),
  ],
  hands: [
    ...pair('hand'),
    ...pair('palm'),
    ...pair('finger-insides'),
    ...pair('fingertips'),
    ...pair('thumb'),
    ...pair('hand-back'),
    ...pair('knuckles'),
    ...pair('finger-backs'),
    ...pair('nails'),
  ],
  legs: [
    ...pair('thigh'),
    ...pair('inner-thigh'),
    ...pair('knee'),
    ...pair('back-of-knee'),
    ...pair('lower-leg'),
    ...pair('ankle'),
  ],
  feet: [...pair('foot'), ...pair('foot-top'), ...pair('toes'), ...pair('sole'), ...pair('heel')],
} as const;

export type SkinGroup = keyof typeof SKIN_GROUPS;
export type SkinRegion = (typeof SKIN_GROUPS)[SkinGroup][number];

/** Every place, in the order the list shows them. An id stays valid for ever: entries name it. */
export const SKIN_REGIONS = [
  ...SKIN_GROUPS.face,
  ...SKIN_GROUPS.scalp,
  ...SKIN_GROUPS.body,
  ...SKIN_GROUPS.arms,
  ...SKIN_GROUPS.hands,
  ...SKIN_GROUPS.legs,
  ...SKIN_GROUPS.feet,
] as const satisfies readonly SkinRegion[];

export type SkinSide = 'left' | 'right' | 'middle';

export function sideOf(region: SkinRegion): SkinSide {
  if (region.startsWith('left-')) return 'left';
  return region.startsWith('right-') ? 'right' : 'middle';
}

const ofHand = ['palm', 'finger-insides', 'fingertips', 'thumb', 'hand-back', 'knuckles'] as const;
const ofHandToo = ['finger-backs', 'nails'] as const;
const ofFoot = ['foot-top', 'toes', 'sole', 'heel'] as const;

/** Some places can be noted as a whole or part by part: a hand, or only its palm. */
export const SKIN_PARTS: Readonly<Partial<Record<SkinRegion, readonly SkinRegion[]>>> = {
  scalp: ['scalp-front', 'scalp-crown', 'left-scalp-side', 'right-scalp-side', 'scalp-back'],
  'left-hand': [...ofHand, ...ofHandToo].map((part) => `left-${part}` as const),
  'right-hand': [...ofHand, ...ofHandToo].map((part) => `right-${part}` as const),
  'left-foot': ofFoot.map((part) => `left-${part}` as const),
  'right-foot': ofFoot.map((part) => `right-${part}` as const),
};

const wholes = new Map(
  Object.entries(SKIN_PARTS).flatMap(([whole, parts]) =>
    parts.map((part) => [part, whole as SkinRegion] as const),
  ),
);

/** What the place is a part of; null for most. */
export function wholeOf(region: SkinRegion): SkinRegion | null {
  return wholes.get(region) ?? null;
}

/** 1 a little, 2 clear, 3 a lot. A region that is calm is simply not noted. */
export type SkinLevel = 1 | 2 | 3;

/**
 * How a place looks when only some were noted: a hand is as its most bothered part, a palm as its hand; 0 when
 * nothing was said of it.
 */
export function levelShown(
  regions: readonly { readonly region: SkinRegion; readonly level: SkinLevel }[],
  region: SkinRegion,
): SkinLevel | 0 {
  const levelOf = (wanted: SkinRegion | null) =>
    regions.find((noted) => noted.region === wanted)?.level ?? 0;
  const own = levelOf(region);
  if (own > 0) return own;
  const ofParts = (SKIN_PARTS[region] ?? []).map(levelOf);
  return Math.max(levelOf(wholeOf(region)), ...ofParts) as SkinLevel | 0;
}

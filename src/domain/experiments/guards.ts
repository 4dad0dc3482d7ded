/** What an experiment may be about: low-risk changes only (science.md 3.3 and 4.11). */
export const ACTION_WAYS = ['add', 'swap'] as const;
export type ActionWay = (typeof ACTION_WAYS)[number];

export const ACTION_AREAS = ['food', 'calm', 'sleep'] as const;
export type ActionArea = (typeof ACTION_AREAS)[number];

/** What a person says of themselves before a start; nothing of it is guessed. */
export const SITUATIONS = [
  'under-18',
  'pregnant-or-breastfeeding',
  'eating-is-difficult',
  'food-allergy',
  'low-weight',
  'weak-immunity-or-serious-illness',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** In own words; each is refused for a reason of its own. */
const NOT_FOR_EXPERIMENTS = {
  /** Leaving things out does harm on one's own, whole groups most of all. */
  'leaves-out':
    /\b(?:no|without|cut(?:ting)?(?: out)?|quit(?:ting)?|avoid\w*|eliminat\w*|stop(?:ping)?|skip\w*|leav\w+ out|give up|(?:dairy|gluten|lactose|sugar|egg|nut|soy|wheat|grain|carb)[- ]?free)\b/i,
  fasting: /\bfast(?:s|ed|ing)?\b(?!\s+food)|\bdetox\w*|\bcleanse\b|\bketo\w*|\bcarnivore\b/i,
  medicine:
    /\b(?:medic\w+|antibiotic\w*|steroid\w*|cortison\w*|hydrocortison\w*|isotretinoin|retin\w+|tretinoin|antihistamin\w*|metformin|pill|pills|tablet\w*|dose|prescri\w+|ointment|injection\w*)\b/i,
  supplement:
    /\b(?:supplement\w*|probiotic\w*|capsule\w*|vitamin\w*|zinc|omega-?3|powder|psyllium|inulin)\b/i,
  allergen: /\b(?:allerg\w*|re-?introduc\w*|intoleran\w*)\b/i,
} as const satisfies Record<string, RegExp>;

export const GUARD_REASONS = [
  'under-18',
  'situation',
  ...(Object.keys(NOT_FOR_EXPERIMENTS) as readonly (keyof typeof NOT_FOR_EXPERIMENTS)[]),
] as const;
export type GuardReason = (typeof GUARD_REASONS)[number];

export type ExperimentIdea = {
  readonly way: ActionWay;
  readonly area: ActionArea;
  /** As the person writes it; a template brings its own. */
  readonly words: string;
};

/**
 * Why this is nothing to try alone; empty: it may start. Words are read to be careful, not clever: what they let
 * pass is still only ever added or swapped.
 */
export function guardReasons(
  { area, words }: ExperimentIdea,
  situations: readonly Situation[],
): readonly GuardReason[] {
  const isYoung = situations.includes('under-18');
  const others = situations.filter((situation) => situation !== 'under-18');
  const ofWords = (Object.keys(NOT_FOR_EXPERIMENTS) as (keyof typeof NOT_FOR_EXPERIMENTS)[]).filter(
    (reason) => NOT_FOR_EXPERIMENTS[reason].test(words),
  );
  return [
    ...(isYoung ? (['under-18'] as const) : []),
    // Breathing and going to bed earlier stay open to everybody who is of age.
    ...(others.length > 0 && area === 'food' ? (['situation'] as const) : []),
    ...ofWords,
  ];
}

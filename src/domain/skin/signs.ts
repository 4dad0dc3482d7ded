/** What can be seen or felt at a place, in words that fit every skin. */
export const SKIN_SIGNS = [
  'spots',
  'redness',
  'flaking',
  'dryness',
  'soreness',
  'itch',
  'oozing',
  'swelling',
] as const;
export type SkinSign = (typeof SKIN_SIGNS)[number];

/** The line USDA asks for where its figures are shown. */
export const USDA_CREDIT = {
  line: 'U.S. Department of Agriculture, Agricultural Research Service. USDA National Nutrient Database for Standard Reference, Release 28.',
  /** What the figures cannot say, in plain words, to stand beside them. */
  caution:
    'The method behind these figures misses part of the inulin in some plants, so onions, garlic, chicory root and Jerusalem artichokes probably have more fibre than the figure says.',
} as const;

/** A number of different plants in a week, in a word. */
export type HowMany = 'none' | 'few' | 'several' | 'many';

/**
 * Words, not aims: about thirds of the thirty plants a week that a study compared beside ten; no threshold
 * (McDonald et al., mSystems 2018, American Gut).
 */
export function howMany(plantCount: number): HowMany {
  if (plantCount === 0) return 'none';
  if (plantCount < 10) return 'few';
  return plantCount < 20 ? 'several' : 'many';
}

/** On how many of the seven days of a week something was had, in a word. */
export type HowOften = 'never' | 'sometimes' | 'often' | 'daily';

export function howOften(dayCount: number): HowOften {
  if (dayCount === 0) return 'never';
  if (dayCount <= 3) return 'sometimes';
  return dayCount < 7 ? 'often' : 'daily';
}

/**
 * Brings plural and singular of a folded word to one form, which need not be a word: berry and berries
 * are `berri`, loaf and loaves `loav`, limón and limones `limon`. Only for comparing.
 */
export function stemWord(word: string): string {
  if (word.length <= 3) return word;
  let stem = word;
  if (stem.endsWith('s') && !stem.endsWith('ss') && !stem.endsWith('us')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length <= 3) return stem;
  if (stem.endsWith('y')) return `${stem.slice(0, -1)}i`;
  return stem.endsWith('f') ? `${stem.slice(0, -1)}v` : stem;
}

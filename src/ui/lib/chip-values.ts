/** The same food written twice is one food: case, accents and spacing do not count. */
export function foldText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
}

/** What stands in front of the lines of a list: bullets, boxes to tick, `1.` or `1)`. */
const LIST_MARK = /^(?:[-*+•◦▪‣·–—]\s+|[•◦▪‣☐☑✓✔]\s*|\d{1,3}[.)]\s+|\[[ xX]?\]\s*)+/u;

/** Cuts typed or pasted text at commas, semicolons and line ends; the marks of a list are left out. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[,;\n\r\t]+/)
    .map((part) => part.trim().replace(/\s+/g, ' ').replace(LIST_MARK, ''))
    .filter((part) => part !== '');
}

/** Which of `candidates` are new to `values`, each once. */
export function newValues(
  values: readonly string[],
  candidates: readonly string[],
): readonly string[] {
  const seen = new Set(values.map(foldText));
  return candidates.filter((candidate) => {
    const folded = foldText(candidate);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** Suggestions that match, those that begin with the text first, then those with a word that does, else in given order. */
export function matchSuggestions(
  suggestions: readonly string[],
  chosen: readonly string[],
  text: string,
  limit: number,
): readonly string[] {
  const query = foldText(text);
  const taken = new Set(chosen.map(foldText));
  const ranked: [string[], string[], string[]] = [[], [], []];
  const seen = new Set<string>();
  for (const suggestion of suggestions) {
    const folded = foldText(suggestion);
    if (taken.has(folded) || seen.has(folded) || !folded.includes(query)) continue;
    seen.add(folded);
    if (folded.startsWith(query)) ranked[0].push(suggestion);
    else if (folded.includes(` ${query}`)) ranked[1].push(suggestion);
    else ranked[2].push(suggestion);
  }
  return ranked.flat().slice(0, limit);
}

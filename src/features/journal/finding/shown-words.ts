import type { IndexedEntry } from '@/domain/journal-index';
import { formatText, isTextKey } from '@/texts';

/** Every entry has a kind, which is chosen and not typed: "skin" would find all skin checks. */
const CHOSEN_ONLY: ReadonlySet<string> = new Set(['kind', 'photo']);

/** Finds an entry also by the words its places, signs and practices are shown in: "darkening", "box breathing". */
export function withShownWords(indexed: IndexedEntry): IndexedEntry {
  const words = indexed.facets.flatMap(({ id, label }) =>
    typeof label === 'string' || CHOSEN_ONLY.has(id) || !isTextKey(label.key)
      ? []
      : [formatText(label.key, label.values)],
  );
  return words.length === 0 ? indexed : { ...indexed, text: [indexed.text, ...words].join(' ') };
}

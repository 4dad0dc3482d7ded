import { useEffect } from 'react';
import { foldWords, wordKey } from '@/domain/foods';

const NAME = 'journal-found';
const WORD = /[\p{L}\p{N}]+/gu;

type Highlights = Map<string, unknown> | undefined;

/** Whether a word of the page is why an entry was found. */
export function createMarker(text: string, similarWords: readonly string[]) {
  const typed = foldWords(text);
  const keys = new Set(typed.map(wordKey));
  const similar = new Set(similarWords);
  /** How many letters of the word are marked: those typed, or the whole of a similar one. */
  return (word: string): number => {
    const [folded] = foldWords(word);
    if (folded === undefined) return 0;
    if (similar.has(folded)) return word.length;
    const begun = typed.filter((one) => folded.startsWith(one));
    if (begun.length > 0) {
      return Math.min(word.length, Math.max(...begun.map(({ length }) => length)));
    }
    return keys.has(wordKey(folded)) ? word.length : 0;
  };
}

/**
 * Marks what was searched for wherever it stands in the rows on screen. Painted over the text by the engine
 * (CSS Custom Highlight API), so that no view of a kind has to know of it.
 */
export function useMarks(
  text: string,
  similarWords: readonly string[],
  within: () => Element | null,
): void {
  useEffect(() => {
    const highlights = (CSS as { highlights?: Highlights } | undefined)?.highlights;
    const root = within();
    if (highlights === undefined || root === null) return undefined;
    const marked = createMarker(text, similarWords);
    const paint = () => {
      const ranges = text.trim() === '' ? [] : rangesIn(root, marked);
      highlights.set(NAME, new Highlight(...ranges));
    };
    paint();
    // Rows come and go while the list is scrolled.
    const observer = new MutationObserver(paint);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      highlights.delete(NAME);
    };
  }, [text, similarWords, within]);
}

function rangesIn(root: Element, marked: (word: string) => number): readonly Range[] {
  return [...root.querySelectorAll('[data-words]')].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(WORD)) {
        const length = marked(word);
        if (length === 0) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + length);
        ranges.push(range);
      }
    }
    return ranges;
  });
}

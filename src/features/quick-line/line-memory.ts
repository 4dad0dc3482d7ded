/*
 * There is one quick line in the window, on the page of a day, and pages come and go: what was asked for
 * before the page was there, and words that were not saved yet, outlive it here.
 */
let focusLine: (() => void) | null = null;
let isAsked = false;
let unsavedWords = '';

/** Letters typed before the line is there belong into it; by themselves some would open a form. */
function keepLetter(event: KeyboardEvent): void {
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isLetter) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  unsavedWords += event.key;
}

/** Puts the caret into the line, now or as soon as it is on show. */
export function askForQuickLine(): void {
  if (focusLine !== null) {
    focusLine();
    return;
  }
  isAsked = true;
  window.addEventListener('keydown', keepLetter, { capture: true });
}

/** @returns what to call when the line is gone */
export function announceLine(focus: () => void): () => void {
  focusLine = focus;
  if (isAsked) {
    isAsked = false;
    window.removeEventListener('keydown', keepLetter, { capture: true });
    focus();
  }
  return () => {
    if (focusLine === focus) focusLine = null;
  };
}

export function wordsKept(): string {
  return unsavedWords;
}

export function keepWords(words: string): void {
  unsavedWords = words;
}

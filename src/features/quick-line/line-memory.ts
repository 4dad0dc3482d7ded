/*
 * There is one quick line in the window, on the page of a day, and pages come and go: what was asked for
 * before the page was there, and words that were not saved yet, outlive it here.
 */
let focusLine: (() => void) | null = null;
let isAsked = false;
let unsavedWords = '';

/** Puts the caret into the line, now or as soon as it is on show. */
export function askForQuickLine(): void {
  if (focusLine === null) isAsked = true;
  else focusLine();
}

/** @returns what to call when the line is gone */
export function announceLine(focus: () => void): () => void {
  focusLine = focus;
  if (isAsked) {
    isAsked = false;
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

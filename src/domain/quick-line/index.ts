export type { Span } from './lex.ts';
export { type Completion, completionsAt } from './completions.ts';
export { createFoodLookups } from './food-lookups.ts';
export { printEntry } from './print-entry.ts';
export { readAmount } from './read-amount.ts';
export { readQuickLine } from './read-quick-line.ts';
export * from './reading.ts';
export { type Vocabulary, vocabularySchema } from './vocabulary.ts';
export { englishVocabulary } from './vocabulary-en.ts';

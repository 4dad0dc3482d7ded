export { guidance, pieceById } from './en/index.ts';
export { inJournal } from './in-journal.ts';

import type { GuidancePiece } from './piece.ts';
import { textOf } from './reading.ts';

/** Lower case without accents, so that "Kéfir" finds kefir. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/**
 * The pieces in which every word of the query occurs (as the beginning of a word); those with a
 * hit in the title come first, otherwise the order stays. An empty query finds everything.
 */
export function findPieces(
  pieces: readonly GuidancePiece[],
  query: string,
): readonly GuidancePiece[] {
  const words = folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return query.trim() === '' ? pieces : [];

  const inTitle: GuidancePiece[] = [];
  const inText: GuidancePiece[] = [];
  for (const piece of pieces) {
    if (words.every((word) => hasWordBeginning(piece.title, word))) inTitle.push(piece);
    else if (words.every((word) => hasWordBeginning(textOf(piece), word))) inText.push(piece);
  }
  return [...inTitle, ...inText];
}

function hasWordBeginning(text: string, beginning: string): boolean {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.startsWith(beginning));
}

export type Neighbours = {
  readonly previous: GuidancePiece | null;
  readonly next: GuidancePiece | null;
};

/** The piece before and the piece after in reading order. */
export function neighboursOf(pieces: readonly GuidancePiece[], id: string): Neighbours {
  const index = pieces.findIndex((piece) => piece.id === id);
  if (index === -1) return { previous: null, next: null };
  return { previous: pieces[index - 1] ?? null, next: pieces[index + 1] ?? null };
}

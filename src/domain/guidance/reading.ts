import type { GuidancePiece, Reference, Statement } from './piece.ts';

const WORDS_PER_MINUTE = 200;

export function statementsOf(piece: GuidancePiece): readonly Statement[] {
  return piece.sections.flatMap((section) => section.statements);
}

/** The ids of the sources of a piece, each once, in the order of first use: the numbering of its list. */
export function referenceIdsOf(piece: GuidancePiece): readonly string[] {
  const ids = statementsOf(piece).flatMap((statement) =>
    statement.kind === 'finding' ? statement.references : [],
  );
  return [...new Set(ids)];
}

/**
 * The sources of a piece in the order of their numbers.
 * @throws RangeError when the piece names a source that is not in the list.
 */
export function referencesOf(
  piece: GuidancePiece,
  all: readonly Reference[],
): readonly Reference[] {
  return referenceIdsOf(piece).map((id) => {
    const reference = all.find((candidate) => candidate.id === id);
    if (reference === undefined) {
      throw new RangeError(`"${piece.id}" names the unknown source "${id}".`);
    }
    return reference;
  });
}

/** Everything a reader reads of a piece, as one string. */
export function textOf(piece: GuidancePiece): string {
  return [
    piece.title,
    piece.summary,
    ...piece.sections.flatMap((section) => [
      section.heading,
      ...section.statements.map((statement) => statement.text),
    ]),
  ].join(' ');
}

export function wordCountOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** Whole minutes at an unhurried pace, never less than one. */
export function readingMinutes(piece: GuidancePiece): number {
  return Math.max(1, Math.ceil(wordCountOf(textOf(piece)) / WORDS_PER_MINUTE));
}

/**
 * How sure a statement is.
 * A several good trials or an official figure · B one or a few small trials · C observations ·
 * D experts' view or a mechanism · X evidence that it does little or may do harm ·
 * none: looked for, but nothing with a skin outcome is known.
 */
export const EVIDENCE_LEVELS = ['A', 'B', 'C', 'D', 'X', 'none'] as const;

export type Evidence = (typeof EVIDENCE_LEVELS)[number];

/** Name of the message with the plain words for a level, e.g. "Small trials". */
export function evidenceLabelKey(evidence: Evidence) {
  return `learn.evidence.${evidence}` as const;
}

/** Name of the message that explains a level in one sentence. */
export function evidenceMeaningKey(evidence: Evidence) {
  return `learn.evidenceMeaning.${evidence}` as const;
}

export {
  EVIDENCE_LEVELS,
  evidenceLabelKey,
  evidenceMeaningKey,
  type Evidence,
} from './evidence.ts';
export {
  GUIDANCE_GROUPS,
  GUIDANCE_TOPICS,
  type Advice,
  type Finding,
  type GuidanceGroup,
  type GuidancePiece,
  type GuidanceTopic,
  type Reference,
  type ReferenceKind,
  type Statement,
} from './piece.ts';
export {
  readingMinutes,
  referenceIdsOf,
  referencesOf,
  statementsOf,
  textOf,
  wordCountOf,
} from './reading.ts';
export { findPieces, neighboursOf } from './find.ts';
export type { OwnDays, PieceAction, PieceInJournal } from './actions.ts';

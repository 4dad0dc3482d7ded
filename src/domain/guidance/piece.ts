import type { Evidence } from './evidence.ts';

/** A finding of research (or the honest lack of one), never without its strength and sources. */
export type Finding = {
  readonly kind: 'finding';
  readonly text: string;
  readonly evidence: Evidence;
  readonly references: readonly string[];
};

/** Plain everyday advice, a definition of our own or a look at the journal: claims nothing about health. */
export type Advice = {
  readonly kind: 'advice';
  readonly text: string;
};

export type Statement = Finding | Advice;

export type GuidanceSection = {
  readonly heading: string;
  readonly statements: readonly Statement[];
};

export const GUIDANCE_GROUPS = ['start', 'try', 'conditions', 'more'] as const;
export type GuidanceGroup = (typeof GUIDANCE_GROUPS)[number];

export const GUIDANCE_TOPICS = ['gut', 'food', 'calm', 'probiotics', 'skin'] as const;
export type GuidanceTopic = (typeof GUIDANCE_TOPICS)[number];

export type GuidancePiece = {
  /** Part of the address of the piece; never changes once released. */
  readonly id: string;
  readonly group: GuidanceGroup;
  readonly topic: GuidanceTopic;
  readonly title: string;
  readonly summary: string;
  /** The overall strength of evidence in a few words, for cards. */
  readonly evidenceNote: string;
  readonly sections: readonly GuidanceSection[];
};

export type ReferenceKind =
  'review' | 'systematic-review' | 'trial' | 'observation' | 'consensus' | 'official' | 'survey';

export type Reference = {
  readonly id: string;
  readonly authors: string;
  /** null: the source carries no date. */
  readonly year: number | null;
  readonly title: string;
  readonly journal: string;
  /** null: no DOI exists or none was verified. */
  readonly doi: string | null;
  readonly kind: ReferenceKind;
  /** The most that may be said with this source behind it. */
  readonly canSupport: string;
};

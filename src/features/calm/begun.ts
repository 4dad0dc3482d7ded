import type { Session } from './session.ts';

/** A practice under way, from the first breath on. */
export type Begun = {
  readonly id: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
  readonly stressBefore: number | null;
  readonly session: Session;
};

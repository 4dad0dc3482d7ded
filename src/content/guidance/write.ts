import type { Advice, Evidence, Finding } from '@/domain/guidance';
import type { ReferenceId } from '../references.ts';

/** A finding with its sources; a misspelt source does not compile. */
export function finding(
  evidence: Evidence,
  sources: readonly [ReferenceId, ...ReferenceId[]],
  text: string,
): Finding {
  return { kind: 'finding', text, evidence, references: sources };
}

/** Plain advice or plain description: nothing in it may claim an effect on health. */
export function advice(text: string): Advice {
  return { kind: 'advice', text };
}

import type { CalmPractice } from '@/domain/calm';
import { useText } from '@/texts';
import { practiceName } from './practice-words.ts';

export type SegmentWords = {
  readonly title: string;
  /** What to do, at length; null where the title says it all. */
  readonly text: string | null;
  /** "3 of 12"; null where nobody counts. */
  readonly place: string | null;
};

/** What is to be done in one segment of a practice. */
export function useSegmentWords(practice: CalmPractice, segment: number): SegmentWords {
  const t = useText();
  if (practice.kind === 'breathing') {
    const kind = practice.phases[segment]?.kind ?? 'in';
    return { title: t(`calm.phase.${kind}`), text: null, place: null };
  }
  const step = practice.kind === 'guided' ? practice.steps[segment] : undefined;
  if (practice.kind === 'timer' || step === undefined) {
    return { title: practiceName(t, practice), text: null, place: null };
  }
  const place = t('calm.stepOf', { number: segment + 1, count: practice.steps.length });
  return { title: step.title, text: step.text, place };
}

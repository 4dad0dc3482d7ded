import { breathsPerMinute, type CalmPractice, type Phase, type PhaseKind } from '@/domain/calm';
import type { Technique } from '@/domain/entries';
import { isTextKey, LOCALE, type TextKey, type Translate } from '@/texts';

/** As the person calls it, or as the catalogue does. */
export function practiceName(
  t: Translate,
  practice: Pick<CalmPractice, 'id' | 'technique'> & { readonly name?: string | null },
): string {
  if (typeof practice.name === 'string') return practice.name;
  const key = `calm.practice.${practice.id}`;
  return isTextKey(key) ? t(key) : t(`entries.technique.${practice.technique}`);
}

export function practiceAbout(t: Translate, { id }: CalmPractice): string {
  const key = `calm.about.${id}`;
  return t(isTextKey(key) ? key : 'calm.about.own');
}

/** "6 a minute", "12 steps", "clock" */
export function practiceDetail(t: Translate, practice: CalmPractice): string {
  switch (practice.kind) {
    case 'breathing':
      return t('calm.rate', { rate: numberText(breathsPerMinute(practice.phases)) });
    case 'guided':
      return t('calm.steps', { count: practice.steps.length });
    default:
      return t('calm.minutesOption', { count: practice.usualMinutes });
  }
}

/** The name of a pattern beside the technique it belongs to; null where it would say the same again. */
export function patternOfEntry(
  t: Translate,
  data: {
    readonly technique: Technique;
    readonly patternId?: string | undefined;
    readonly patternName?: string | undefined;
  },
): string | null {
  if (data.patternName !== undefined) return data.patternName;
  const key = `calm.practice.${data.patternId}`;
  if (data.patternId === undefined || !isTextKey(key)) return null;
  const name = t(key);
  return name === t(`entries.technique.${data.technique}`) ? null : name;
}

const PART_TEXTS = {
  in: 'calm.patternIn',
  'in-more': 'calm.patternInMore',
  hold: 'calm.patternHold',
  out: 'calm.patternOut',
  rest: 'calm.patternRest',
} as const satisfies Record<PhaseKind, TextKey>;

/** "In 4 s" */
export function partWords(t: Translate, { kind, seconds }: Phase): string {
  return `${t(PART_TEXTS[kind])} ${numberText(seconds)} ${t('calm.secondsUnit')}`;
}

export function numberText(number: number): string {
  return number.toLocaleString(LOCALE);
}

/** "3:12" @param seconds whole */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

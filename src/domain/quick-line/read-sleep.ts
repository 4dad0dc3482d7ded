import { isMark, type Read, readDuration, readNumber } from './amounts.ts';
import type { Clause } from './clause.ts';
import type { CheckInDraft } from './draft.ts';
import { readTime } from './times.ts';
import type { Topic } from './vocabulary.ts';

const MINUTES_PER_DAY = 1440;

/** How long somebody slept. @returns tokens taken */
export function takeSleep(clause: Clause, draft: CheckInDraft, at: number, topic: Topic): number {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  const range = readRange(clause, at);
  const duration = range ?? readDuration(tokens, at, words) ?? clockAsDuration(clause, at);
  const bare = duration ?? (topic === 'slept' ? readNumber(tokens, at, words) : null);
  if (bare === null) return 0;
  const minutes = duration === null ? bare.value * 60 : duration.value;
  sheet.mark(at, bare.length, 'duration');
  setHours(clause, draft, minutes, sheet.span(at, bare.length));
  return bare.length;
}

/** `slept 7:30` is how long, as nobody sleeps at a time. */
function clockAsDuration({ sheet }: Clause, at: number): Read<number> | null {
  const match =
    sheet.token(at)?.kind === 'clock' ? /^(\d+):(\d+)$/.exec(sheet.token(at)?.text ?? '') : null;
  return match === null ? null : { value: Number(match[1]) * 60 + Number(match[2]), length: 1 };
}

/** `23:00-6:30`, `from 23 to 6`, `11pm to 7am`, in minutes. */
function readRange({ sheet }: Clause, at: number): Read<number> | null {
  const { tokens, words } = sheet;
  const from = words.match(tokens, at, 'from')?.length ?? 0;
  const start = clockOrHour(at + from);
  if (start === null) return null;
  const linkAt = at + from + start.length;
  const link = isMark(tokens[linkAt], '-', '–', '—', '→', '->')
    ? 1
    : (words.match(tokens, linkAt, 'to')?.length ?? 0);
  const end = link === 0 ? null : clockOrHour(linkAt + link);
  if (end === null) return null;
  const minutes = (end.value - start.value + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return { value: minutes, length: from + start.length + link + end.length };

  function clockOrHour(index: number): Read<number> | null {
    const time = readTime(tokens, index, words);
    if (time !== null) {
      return { value: time.value.hour * 60 + time.value.minute, length: time.length };
    }
    const token = tokens[index];
    return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && Number(token.text) <= 24
      ? { value: (Number(token.text) % 24) * 60, length: 1 }
      : null;
  }
}

/** Hours of sleep are kept in quarters; what is rounded is said. */
export function setHours(
  { sheet }: Clause,
  draft: CheckInDraft,
  minutes: number,
  span: { readonly start: number; readonly end: number },
): void {
  draft.awaiting = null;
  if (minutes > MINUTES_PER_DAY) {
    draft.isSpoilt = true;
    sheet.problem('sleep', span);
    return;
  }
  const hours = Math.round(minutes / 15) / 4;
  if (hours * 60 !== minutes)
    sheet.notice(span, { key: 'quick.notice.rounded', values: { hours } });
  draft.sleepHours = hours;
}

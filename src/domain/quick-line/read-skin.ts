import { readNumber } from './amounts.ts';
import type { SkinLevel, SkinSign } from '../entries/index.ts';
import type { Clause } from './clause.ts';
import { type SkinDraft, skinDraft } from './draft.ts';
import { fillerLength, signLength } from './look-ahead.ts';
import type { RegionReadings } from './lexicon.ts';

/** Places, how much, and what is seen there. @returns tokens taken */
export function takeSkinWords(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const { tokens, words } = sheet;
  const isInCheck = current?.kind === 'skin-check';
  const region = words.match(tokens, at, 'region');
  if (region !== null && (isInCheck || isPlaceOnSkin(clause, at + region.length))) {
    const draft = isInCheck ? current : clause.begin(skinDraft(sheet.span(at, region.length)));
    addRegions(clause, draft, region.value, at, region.length);
    return region.length;
  }
  const sign = takeSign(clause, at);
  if (sign > 0) return sign;
  return isInCheck ? takeLevel(clause, current, at) : 0;
}

/** "redness" before a place, behind it, or alone in a check; the last is kept as words. */
function takeSign(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const length = signLength(clause, at);
  if (length === 0) return 0;
  const isAhead = isSignOfPlace(clause, at + length);
  const isInCheck = current?.kind === 'skin-check';
  if (!isAhead && (!isInCheck || current.groups.length === 0)) return 0;
  const span = sheet.span(at, length);
  const draft = isInCheck ? current : clause.begin(skinDraft(span));
  const sign = sheet.words.match(sheet.tokens, at, 'sign')?.value;
  if (sign === undefined) {
    draft.notes.push(sheet.wordsAt(at, length));
    sheet.mark(at, length, 'note');
  } else {
    for (const signs of isAhead ? [draft.signsAhead] : signsOfPlaces(draft)) {
      if (!signs.includes(sign)) signs.push(sign);
    }
    sheet.mark(at, length, 'region');
  }
  clause.grow(span);
  return length;
}

/** The places a sign behind them is said of: those without a level yet, or the last. */
function signsOfPlaces({ groups, groupsSince }: SkinDraft): readonly SkinSign[][] {
  const open = groups.slice(groupsSince).filter(({ level }) => level === null);
  return (open.length > 0 ? open : groups.slice(-1)).map(({ signs }) => signs);
}

/** Behind a place stands something that is said of skin, or nothing. */
function isPlaceOnSkin(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  if (sheet.isEnd(at) || sheet.separatorLength(at) > 0) return true;
  if (readNumber(tokens, at, words) !== null) return true;
  const topic = words.match(tokens, at, 'topic')?.value;
  if (topic === 'itch' || topic === 'skin') return true;
  if (words.match(tokens, at, 'level') !== null || signLength(clause, at) > 0) return true;
  const filler = fillerLength(clause, at);
  return filler > 0 && isPlaceOnSkin(clause, at + filler);
}

/** Whether a place follows, other signs, links and "a lot" aside: "redness and spots on the chin". */
function isSignOfPlace(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  const region = sheet.words.match(sheet.tokens, at, 'region');
  if (region !== null) return isPlaceOnSkin(clause, at + region.length);
  const and = sheet.words.match(sheet.tokens, at, 'and');
  const andSign = and === null ? 0 : signLength(clause, at + and.length);
  const between =
    fillerLength(clause, at) ||
    signLength(clause, at) ||
    (and !== null && andSign > 0 ? and.length + andSign : 0);
  return between > 0 && isSignOfPlace(clause, at + between);
}

function addRegions(
  clause: Clause,
  draft: SkinDraft,
  readings: RegionReadings,
  at: number,
  length: number,
): void {
  const { sheet } = clause;
  const span = sheet.span(at, length);
  const meant = sheet.choose(
    'region',
    span,
    readings.map((regions) => ({
      id: regions.join('+'),
      label: { key: 'quick.option.regions', values: { regions: regions.join(' ') } },
    })),
  );
  const chosen = readings.find((regions) => regions.join('+') === meant) ?? readings[0] ?? [];
  const taken = new Set(draft.groups.flatMap(({ regions }) => regions));
  const regions = chosen.filter((region) => !taken.has(region));
  if (clause.isAfterSeparator && isCommaBefore(clause, at)) draft.groupsSince = draft.groups.length;
  if (regions.length > 0) {
    const signs = draft.signsAhead.splice(0);
    draft.groups.push({ ...span, regions, signs, level: draft.levelAhead });
  }
  sheet.mark(at, length, 'region');
  clause.grow(span);
}

function isCommaBefore({ sheet }: Clause, at: number): boolean {
  return sheet.token(at - 1)?.text === ',';
}

function takeLevel(clause: Clause, draft: SkinDraft, at: number): number {
  const { sheet } = clause;
  const level = sheet.words.match(sheet.tokens, at, 'level');
  const number = level === null ? readNumber(sheet.tokens, at, sheet.words) : null;
  const length = level?.length ?? number?.length ?? 0;
  const value = level?.value ?? number?.value;
  if (value !== 1 && value !== 2 && value !== 3) return 0;
  const open = draft.groups.slice(draft.groupsSince).filter((group) => group.level === null);
  if (open.length === 0 && level === null) return 0;
  if (open.length === 0) draft.levelAhead = value;
  for (const group of open) group.level = value satisfies SkinLevel;
  if (open.length > 0) {
    draft.groupsSince = draft.groups.length;
    draft.levelAhead = null;
  }
  sheet.mark(at, length, 'rating');
  clause.grow(sheet.span(at, length));
  return length;
}

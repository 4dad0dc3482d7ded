import { readNumber } from './amounts.ts';
import type { SkinLevel } from '../entries/index.ts';
import type { Clause } from './clause.ts';
import { type SkinDraft, skinDraft } from './draft.ts';
import { fillerLength } from './look-ahead.ts';
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
  const sign = words.match(tokens, at, 'signs');
  if (sign !== null && !isInCheck && isSignOfPlace(clause, at + sign.length)) {
    const draft = clause.begin(skinDraft(sheet.span(at, sign.length)));
    draft.notes.push(sheet.wordsAt(at, sign.length));
    sheet.mark(at, sign.length, 'note');
    return sign.length;
  }
  return isInCheck ? takeLevel(clause, current, at) : 0;
}

/** Behind a place stands something that is said of skin, or nothing. */
function isPlaceOnSkin(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  if (sheet.isEnd(at) || sheet.separatorLength(at) > 0) return true;
  if (readNumber(tokens, at, words) !== null) return true;
  const topic = words.match(tokens, at, 'topic')?.value;
  if (topic === 'itch' || topic === 'skin') return true;
  if (words.match(tokens, at, 'level') !== null || words.match(tokens, at, 'signs') !== null) {
    return true;
  }
  const filler = fillerLength(clause, at);
  return filler > 0 && isPlaceOnSkin(clause, at + filler);
}

function isSignOfPlace(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  const region = sheet.words.match(sheet.tokens, at, 'region');
  if (region !== null) return isPlaceOnSkin(clause, at + region.length);
  const filler = fillerLength(clause, at);
  return filler > 0 && isSignOfPlace(clause, at + filler);
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
  if (regions.length > 0) draft.groups.push({ ...span, regions, level: draft.levelAhead });
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

import { dayOfInstant, timeOfMoment, type WallTime, wallClockOf } from '../day/index.ts';
import {
  type CheckIn,
  entryKinds,
  guessSupplementSort,
  MEAL_SLOTS,
  type MealSlot,
  problemsOf,
  type SkinCheck,
  slotAt,
  type Supplement,
} from '../entries/index.ts';
import { noteOf as trackerNoteOf } from '../trackers/index.ts';
import type {
  CheckInDraft,
  Draft,
  MealDraft,
  PracticeDraft,
  SkinDraft,
  SupplementDraft,
} from './draft.ts';
import { resolveWhen } from './moments.ts';
import type { QuickLineEntry } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** The entry a draft stands for; null when something is missing or wrong, which is then on the sheet. */
export function makeEntry(sheet: Sheet, draft: Draft): QuickLineEntry | null {
  const made = draft.kind === 'meal' ? makeMeal(sheet, draft) : makeOther(sheet, draft);
  if (made === null || draft.isSpoilt) return null;
  const [problem] = problemsOf(made.kind, made.data as never);
  if (problem === undefined) return made;
  sheet.problem('entry', draft, { key: problem });
  return null;
}

function makeMeal(sheet: Sheet, draft: MealDraft): QuickLineEntry | null {
  const { foods, when } = draft;
  if (foods.length === 0) {
    if (!draft.isSpoilt) sheet.problem('foods', draft);
    return null;
  }
  const isDrink = foods.every((food) => food.isDrink);
  const named = draft.slot ?? (isDrink ? 'drink' : null);
  const now = wallClockOf(sheet.context.now, sheet.context.zone).time;
  const guessed = named ?? slotAt(now);
  const usual = entryKinds.meal.usualTime({ slot: guessed, items: [] });
  const resolved = resolveWhen(
    sheet,
    whenOfMeal(sheet, draft, now, usual),
    draft,
    draft.slot,
    usual,
  );
  if (resolved === null) return null;
  let { moment } = resolved;
  let slot = named ?? (resolved.isTimeKnown ? slotAt(timeOfMoment(moment)) : guessed);
  if (named === null && !resolved.isTimeKnown) {
    slot = chooseSlot(sheet, draft, guessed);
    const time = entryKinds.meal.usualTime({ slot, items: [] });
    moment =
      resolveWhen(sheet, { ...when, time: exact(time), days: [moment.day] }, draft, slot, time)
        ?.moment ?? moment;
  }
  const items = foods.map(({ name, foodId, portion }) => ({
    name,
    ...(foodId === undefined ? {} : { foodId }),
    ...(portion === null ? {} : { portion }),
  }));
  const data = { slot, items, ...noteOf(draft) };
  return { kind: 'meal', data, moment, isDayWritten: resolved.isDayWritten };
}

const exact = ({ hour, minute }: WallTime) => ({ hour, minute, hasMinutes: true, isExact: true });

/** "breakfast oats" written in the evening is of this morning, not of now. */
function whenOfMeal(sheet: Sheet, draft: MealDraft, now: WallTime, usual: WallTime) {
  const { when, slot } = draft;
  const isSaid = when.time !== null || when.part !== null || when.minutesAgo !== null;
  const isMain = slot === 'breakfast' || slot === 'lunch' || slot === 'dinner';
  const day = when.days?.[0] ?? sheet.context.day;
  const isOver = usual.hour * 60 + usual.minute <= now.hour * 60 + now.minute;
  const { now: instant, zone, dayStartHour } = sheet.context;
  const isToday = day === dayOfInstant(instant, zone, dayStartHour);
  return !isSaid && isMain && isToday && isOver && slotAt(now) !== slot
    ? { ...when, time: exact(usual), timeSpan: null }
    : when;
}

function chooseSlot(sheet: Sheet, draft: MealDraft, guessed: MealSlot): MealSlot {
  const slots = [guessed, ...MEAL_SLOTS.filter((slot) => slot !== guessed)];
  return sheet.choose(
    'slot',
    draft,
    slots.map((slot) => ({ id: slot, label: { key: `entries.slot.${slot}` } })),
  );
}

function makeOther(sheet: Sheet, draft: Exclude<Draft, MealDraft>): QuickLineEntry | null {
  if (draft.kind === 'check-in' && draft.sleepHours !== null && draft.when.isLastNight) {
    // "slept 7h last night" is told today, and kept with today.
    draft.when.isLastNight = false;
    draft.when.part = null;
  }
  const usual = entryKinds[draft.kind].usualTime(null as never);
  const resolved = resolveWhen(sheet, draft.when, draft, null, usual);
  const data = dataOf(sheet, draft);
  if (resolved === null || data === null) return null;
  const { moment, isDayWritten } = resolved;
  return { kind: draft.kind, data, moment, isDayWritten } as QuickLineEntry;
}

function dataOf(sheet: Sheet, draft: Exclude<Draft, MealDraft>): unknown {
  switch (draft.kind) {
    case 'skin-check':
      return skinData(sheet, draft);
    case 'check-in':
      return checkInData(draft);
    case 'practice':
      return practiceData(sheet, draft);
    case 'supplement':
      return supplementData(draft);
    case 'tracker-note':
      return { ...trackerNoteOf(draft.tracker, draft.value), ...noteOf(draft) };
    default:
      if (draft.text.trim() === '') {
        sheet.problem('missing', draft, { key: 'entries.problem.noteEmpty' });
        return null;
      }
      return { text: draft.text };
  }
}

function skinData(sheet: Sheet, draft: SkinDraft): SkinCheck | null {
  const open = draft.groups.filter(({ level }) => level === null);
  const [first] = open;
  const chosen =
    first === undefined
      ? '1'
      : sheet.choose(
          'level',
          { start: first.start, end: open.at(-1)?.end ?? first.end },
          (['1', '2', '3'] as const).map((level) => ({
            id: level,
            label: { key: `entries.level.${level}` },
          })),
        );
  const level = Number(chosen) as 1 | 2 | 3;
  if (draft.isSpoilt) return null;
  return {
    overall: draft.overall,
    itch: draft.itch,
    regions: draft.groups.flatMap((group) => {
      const ofGroup = group.level ?? level;
      const signs = group.signs.map((sign) => ({ sign, level: ofGroup }));
      return group.regions.map((region) => ({
        region,
        level: ofGroup,
        ...(signs.length === 0 ? {} : { signs }),
      }));
    }),
    ...noteOf(draft),
  };
}

function checkInData(draft: CheckInDraft): CheckIn | null {
  if (draft.isSpoilt) return null;
  const { stress, belly, sleepHours, sleepQuality } = draft;
  return { stress, belly, sleepHours, sleepQuality, ...noteOf(draft) };
}

function practiceData(sheet: Sheet, draft: PracticeDraft) {
  const { technique, durationMinutes, stressBefore, stressAfter } = draft;
  if (draft.isSpoilt) return null;
  if (durationMinutes === null) {
    sheet.problem('duration', draft);
    return null;
  }
  return {
    technique,
    durationMinutes,
    stressBefore,
    stressAfter,
    source: 'by-hand',
    ...noteOf(draft),
  };
}

function supplementData(draft: SupplementDraft): Supplement | null {
  if (draft.isSpoilt) return null;
  const { name, amount } = draft;
  const sort = guessSupplementSort(name);
  return { name, sort, ...(amount === null ? {} : { amount }), ...noteOf(draft) };
}

function noteOf({ notes }: Draft): { note?: string } {
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

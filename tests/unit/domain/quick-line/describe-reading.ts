import {
  formatTimeOfDay,
  type LocalDay,
  parseLocalDay,
  timeFromMinutes,
  timeOfMoment,
} from '@/domain/day';
import {
  englishVocabulary,
  type QuickLineEntry,
  type QuickLineReading,
  readQuickLine,
} from '@/domain/quick-line';
import type { TrackerValue } from '@/domain/trackers';
import { foods } from './foods.ts';
import { trackers } from './trackers.ts';

/** Monday, in the evening: most of the day can be written about. */
export const NOW = Date.parse('2026-11-23T20:30:00+01:00');

export const context = {
  now: NOW,
  zone: 'Europe/Berlin',
  dayStartHour: 0,
  day: parseLocalDay('2026-11-23'),
} as const;

export const read = (
  text: string,
  chosen: Readonly<Record<string, string>> = {},
  day: LocalDay = context.day,
): QuickLineReading =>
  readQuickLine(text, {
    context: { ...context, day },
    vocabulary: englishVocabulary,
    foods,
    trackers,
    chosen: new Map(Object.entries(chosen)),
  });

/** The entries of a reading, or its first problem, in the short form of the table of examples. */
export function describeReading({ entries, problems }: QuickLineReading): string {
  const [problem] = problems;
  return problem === undefined ? entries.map(describeEntry).join(' + ') : `!${problem.code}`;
}

export const describeChoices = ({ choices }: QuickLineReading): string =>
  choices.map(({ kind }) => kind).join(' ');

function describeEntry(entry: QuickLineEntry): string {
  const shortKinds: Readonly<Record<string, string>> = {
    'skin-check': 'skin',
    'tracker-note': 'tracker',
  };
  const words = [shortKinds[entry.kind] ?? entry.kind, whenOf(entry), whatOf(entry)];
  return words.filter((word) => word !== '').join(' ');
}

function whenOf({ moment }: QuickLineEntry): string {
  if (Date.parse(moment.occurredAt) === NOW) return '';
  const time = formatTimeOfDay(timeOfMoment(moment));
  if (moment.day === context.day) return time;
  const day = moment.day.startsWith('2026-11-') ? moment.day.slice(8) : moment.day;
  return `${day} ${time}`;
}

const shown = (value: number | null): string => (value === null ? '-' : String(value));
const noteOf = (note: string | undefined): string => (note === undefined ? '' : ` (${note})`);

function whatOf(entry: QuickLineEntry): string {
  switch (entry.kind) {
    case 'meal': {
      const items = entry.data.items.map(({ name, foodId, portion }) => {
        const food = foodId ?? `${name}*`;
        if (portion === undefined) return food;
        if (portion.kind === 'size') return `${portion.size} ${food}`;
        if (portion.kind === 'grams') return `${portion.grams}g ${food}`;
        return `${portion.count} ${portion.measure} ${food}`;
      });
      return `${entry.data.slot}: ${items.join(', ')}${noteOf(entry.data.note)}`;
    }
    case 'practice': {
      const { technique, durationMinutes, stressBefore, stressAfter, note } = entry.data;
      const hasStress = stressBefore !== null || stressAfter !== null;
      const stress = hasStress ? ` ${shown(stressBefore)}>${shown(stressAfter)}` : '';
      return `${technique} ${durationMinutes}${stress}${noteOf(note)}`;
    }
    case 'skin-check': {
      const { overall, itch, regions, note } = entry.data;
      const places = regions
        .map(({ region, level, signs = [] }) => {
          const seen = signs.map(({ sign, level: of }) => `${sign}${of === level ? '' : of}`);
          return ` ${region}:${level}${seen.length === 0 ? '' : `[${seen.join(',')}]`}`;
        })
        .join('');
      return `${shown(overall)}${itch === null ? '' : ` itch=${itch}`}${places}${noteOf(note)}`;
    }
    case 'check-in': {
      const { stress, belly, sleepHours, sleepQuality, note } = entry.data;
      const ratings = { stress, belly, sleep: sleepHours, rest: sleepQuality };
      const noted = Object.entries(ratings).filter(([, value]) => value !== null);
      return `${noted.map(([name, value]) => `${name}=${value}`).join(' ')}${noteOf(note)}`;
    }
    case 'supplement': {
      const { name, sort, amount, note } = entry.data;
      return `${name} <${sort}>${amount === undefined ? '' : ` = ${amount}`}${noteOf(note)}`;
    }
    case 'tracker-note':
      return `${entry.data.name}=${valueOf(entry.data.value)}${noteOf(entry.data.note)}`;
    default:
      return entry.data.text;
  }
}

function valueOf(value: TrackerValue): string {
  switch (value.type) {
    case 'yes-no':
      return value.isYes ? 'yes' : 'no';
    case 'scale':
      return String(value.rating);
    case 'number':
      return String(value.amount);
    case 'choice':
      return value.label;
    default:
      return formatTimeOfDay(timeFromMinutes(value.minutes));
  }
}

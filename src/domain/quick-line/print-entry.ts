import { formatTimeOfDay, timeFromMinutes, timeOfMoment } from '../day/index.ts';
import type { MealItem, SkinRegion } from '../entries/index.ts';
import type { Portion } from '../foods/portion.ts';
import type { TrackerValue } from '../trackers/index.ts';
import { lex } from './lex.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './read-quick-line.ts';
import type { QuickLineEntry } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

type Printable = Pick<QuickLineEntry, 'kind' | 'data' | 'moment'>;

/**
 * The line that reads as this entry, to the minute. What would be read as something else stands in
 * quotation marks. What the grammar has no words for (photos, what was put on, a kind of supplement its
 * name does not say) is left out, and a sign is printed at the level of its place.
 */
export function printEntry(entry: Printable, vocabulary: Vocabulary): string {
  const { day } = entry.moment;
  const time = formatTimeOfDay(timeOfMoment(entry.moment));
  return `${day} ${time} ${bodyOf(entry as QuickLineEntry, vocabulary)}`;
}

function bodyOf(entry: QuickLineEntry, vocabulary: Vocabulary): string {
  const { topics, techniques } = vocabulary;
  switch (entry.kind) {
    case 'meal': {
      const items = entry.data.items.map((item) => itemOf(item, vocabulary)).join(', ');
      return `${first(vocabulary.slots[entry.data.slot])} ${items}${asideOf(entry.data.note)}`;
    }
    case 'practice': {
      const { technique, durationMinutes, stressBefore, stressAfter, note } = entry.data;
      const minutes = `${durationMinutes} ${first(vocabulary.minutes)}`;
      const stress = stressOf(stressBefore, stressAfter, vocabulary);
      return `${first(techniques[technique])} ${minutes}${stress}${asideOf(note)}`;
    }
    case 'skin-check': {
      const { overall, itch, regions, note } = entry.data;
      const words = [
        ...(overall === null ? [] : [`${first(topics.skin)} ${overall}`]),
        ...(itch === null ? [] : [`${first(topics.itch)} ${itch}`]),
        ...regions.map(
          ({ region, level, signs = [] }) =>
            `${nameOfRegion(region, vocabulary)}${signs
              .map(({ sign }) => ` ${first(vocabulary.signs[sign])}`)
              .join('')} ${first(vocabulary.levels[level])}`,
        ),
      ];
      const isBare = overall === null && itch === null;
      return `${isBare ? `${first(topics.skin)}: ` : ''}${words.join(', ')}${asideOf(note)}`;
    }
    case 'check-in': {
      const { stress, belly, sleepHours, sleepQuality, note } = entry.data;
      const words = [
        ...(stress === null ? [] : [`${first(topics.stress)} ${stress}`]),
        ...(belly === null ? [] : [`${first(topics.belly)} ${belly}`]),
        ...(sleepHours === null
          ? []
          : [`${first(topics.slept)} ${sleepHours}${first(vocabulary.hours)}`]),
        ...(sleepQuality === null ? [] : [`${first(topics.rest)} ${sleepQuality}`]),
      ];
      return `${words.join(', ')}${asideOf(note)}`;
    }
    case 'supplement': {
      const { name, amount = '', note } = entry.data;
      const words = [name, amount].filter((word) => word !== '').map(quoted);
      return `${first(vocabulary.supplement)} ${words.join(' ')}${asideOf(note)}`;
    }
    case 'tracker-note': {
      const { name, value, note } = entry.data;
      const words = `${quoted(name)} ${valueOf(value, vocabulary)}`;
      return `${first(vocabulary.tracker)} ${words}${asideOf(note)}`;
    }
    default:
      return `${first(vocabulary.note)}: ${quoted(entry.data.text)}`;
  }
}

function valueOf(value: TrackerValue, { yes, no }: Vocabulary): string {
  switch (value.type) {
    case 'yes-no':
      return first(value.isYes ? yes : no);
    case 'scale':
      return String(value.rating);
    case 'number':
      return String(value.amount);
    case 'choice':
      return quoted(value.label);
    default:
      return formatTimeOfDay(timeFromMinutes(value.minutes));
  }
}

function first(phrases: readonly string[] | undefined): string {
  return phrases?.[0] ?? '';
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function asideOf(note: string | undefined): string {
  if (note === undefined) return '';
  const isPlain = note === note.trim() && note !== '' && !/[()"“”„\n]/.test(note);
  return ` (${isPlain ? note : quoted(note)})`;
}

function stressOf(before: number | null, after: number | null, vocabulary: Vocabulary): string {
  const stress = ` ${first(vocabulary.topics.stress)}`;
  if (before !== null && after !== null) {
    return `${stress} ${before} ${first(vocabulary.to)} ${after}`;
  }
  if (before !== null) return `${stress} ${first(vocabulary.before)} ${before}`;
  return after === null ? '' : `${stress} ${first(vocabulary.after)} ${after}`;
}

function itemOf({ name, foodId, portion }: MealItem, vocabulary: Vocabulary): string {
  // Several words of the person's own may each be a food that is known.
  const isWhole = foodId !== undefined || !name.includes(' ');
  const words = isWhole && isPlainName(name, lexiconOf(vocabulary)) ? name : quoted(name);
  return portion === undefined ? words : `${portionOf(portion, vocabulary)} ${words}`;
}

/** Letters only, none of them a word of the grammar. */
function isPlainName(name: string, lexicon: Lexicon): boolean {
  if (!/^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)*$/u.test(name)) return false;
  return lex(name).every(({ norm }) => !lexicon.knows(norm) && !/^x\d*$/.test(norm));
}

function portionOf(portion: Portion, { sizes, measures, weights, volumes }: Vocabulary): string {
  if (portion.kind === 'size') return first(sizes[portion.size]);
  if (portion.kind === 'grams') return `${portion.grams} ${first(weights['1'])}`;
  const { count, measure } = portion;
  return `${count} ${first(measure === 'ml' ? volumes['1'] : measures[measure]) || measure}`;
}

function nameOfRegion(region: SkinRegion, { regions }: Vocabulary): string {
  const single = regions.single[region];
  if (single !== undefined) return first(single);
  const [, side, base = ''] = /^(left|right)-(.+)$/.exec(region) ?? [];
  const paired = regions.paired[base];
  return `${first(side === 'left' ? regions.left : regions.right)} ${first(paired?.one)}`;
}

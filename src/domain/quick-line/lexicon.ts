import {
  type MealSlot,
  SKIN_REGIONS,
  type SkinLevel,
  type SkinRegion,
  type SkinSign,
  type Technique,
} from '../entries/index.ts';
import type { PortionSize } from '../foods/portion.ts';
import { normalise, type Token } from './lex.ts';
import type { DayPart, Topic, Vocabulary } from './vocabulary.ts';

/** The ways a word for a place on the body can be meant, the likeliest first. */
export type RegionReadings = readonly (readonly SkinRegion[])[];

/** What a phrase of each role stands for. */
type Meanings = {
  slot: MealSlot;
  topic: Topic;
  technique: Technique;
  region: RegionReadings;
  level: SkinLevel;
  sign: SkinSign;
  number: number;
  measure: string;
  size: PortionSize;
  weight: number;
  volume: number;
  dayUnit: number;
  day: number;
  weekday: number;
  month: number;
  dayPart: DayPart;
  partOfToday: DayPart;
} & Record<PlainRole, true>;

const PLAIN_ROLES = [
  'slotLeads',
  'mealVerbs',
  'drinkVerbs',
  'none',
  'note',
  'supplement',
  'tookVerbs',
  'supplementNames',
  'forms',
  'doses',
  'otherSigns',
  'tracker',
  'yes',
  'no',
  'articles',
  'half',
  'times',
  'portions',
  'hours',
  'minutes',
  'ago',
  'now',
  'lastNight',
  'am',
  'pm',
  'last',
  'on',
  'at',
  'of',
  'from',
  'to',
  'before',
  'after',
  'outOf',
  'and',
  'looseAnd',
  'fillers',
  'openers',
] as const satisfies readonly (keyof Vocabulary)[];
type PlainRole = (typeof PLAIN_ROLES)[number];

export type Role = keyof Meanings;
export type Match<R extends Role> = { readonly value: Meanings[R]; readonly length: number };

type Table = { readonly phrases: Map<string, unknown>; longest: number };

/** The vocabulary as it is looked up in: by role, longest phrase first. */
export class Lexicon {
  readonly #tables = new Map<Role, Table>();
  readonly #single = new Set<string>();

  constructor(readonly vocabulary: Vocabulary) {
    for (const role of PLAIN_ROLES) this.#add(role, vocabulary[role], true);
    this.#addKeyed('slot', vocabulary.slots, (key) => key);
    this.#addKeyed('topic', vocabulary.topics, (key) => key);
    this.#addKeyed('technique', vocabulary.techniques, (key) => key);
    this.#addKeyed('level', vocabulary.levels, Number);
    this.#addKeyed('sign', vocabulary.signs, (key) => key);
    this.#addKeyed('number', vocabulary.numbers, Number);
    this.#addKeyed('measure', vocabulary.measures, (key) => key);
    this.#addKeyed('size', vocabulary.sizes, (key) => key);
    this.#addKeyed('weight', vocabulary.weights, Number);
    this.#addKeyed('volume', vocabulary.volumes, Number);
    this.#addKeyed('dayUnit', vocabulary.dayUnits, Number);
    this.#addKeyed('day', vocabulary.days, Number);
    this.#addKeyed('weekday', vocabulary.weekdays, Number);
    this.#addKeyed('month', vocabulary.months, Number);
    this.#addKeyed('dayPart', vocabulary.dayParts, (key) => key);
    this.#addKeyed('partOfToday', vocabulary.partsOfToday, (key) => key);
    for (const [phrase, readings] of regionPhrases(vocabulary)) {
      this.#add('region', [phrase], readings);
    }
  }

  /** The longest phrase of that role that begins with the token. */
  match<R extends Role>(tokens: readonly Token[], at: number, role: R): Match<R> | null {
    const table = this.#tables.get(role);
    if (table === undefined) return null;
    const norms: string[] = [];
    for (let index = at; index < tokens.length && norms.length < table.longest; index += 1) {
      const token = tokens[index];
      // "omega 3" is a name.
      const isPart = token?.kind === 'number' && index > at && role === 'supplementNames';
      if (token?.kind !== 'word' && !isPart) break;
      norms.push(token.norm);
    }
    for (let length = norms.length; length > 0; length -= 1) {
      const value = table.phrases.get(norms.slice(0, length).join(' '));
      if (value !== undefined) return { value: value as Meanings[R], length };
    }
    return null;
  }

  /** Every phrase of a role, as it is written in the vocabulary's normal form. */
  phrasesOf(role: Role): readonly string[] {
    return [...(this.#tables.get(role)?.phrases.keys() ?? [])];
  }

  /** Whether a single word stands anywhere in the vocabulary. */
  knows(norm: string): boolean {
    return this.#single.has(norm);
  }

  #add(role: Role, phrases: readonly string[], value: unknown): void {
    const table = this.#tables.get(role) ?? { phrases: new Map<string, unknown>(), longest: 0 };
    for (const phrase of phrases) {
      const norm = normalise(phrase);
      if (!table.phrases.has(norm)) table.phrases.set(norm, value);
      for (const word of norm.split(' ')) this.#single.add(word);
      table.longest = Math.max(table.longest, norm.split(' ').length);
    }
    this.#tables.set(role, table);
  }

  #addKeyed(
    role: Role,
    keyed: Readonly<Record<string, readonly string[] | undefined>>,
    valueOf: (key: string) => unknown,
  ): void {
    for (const [key, phrases] of Object.entries(keyed)) {
      this.#add(role, phrases ?? [], valueOf(key));
    }
  }
}

const isRegion = (name: string): name is SkinRegion =>
  (SKIN_REGIONS as readonly string[]).includes(name);

function* regionPhrases({ regions }: Vocabulary): Generator<readonly [string, RegionReadings]> {
  for (const [region, phrases] of Object.entries(regions.single)) {
    for (const phrase of phrases ?? []) yield [phrase, [[region as SkinRegion]]];
  }
  for (const [base, { one, both }] of Object.entries(regions.paired)) {
    const sides = [`left-${base}`, `right-${base}`].filter(isRegion);
    const readings = [sides, ...sides.map((side) => [side])];
    for (const phrase of new Set([...one, ...both])) {
      // A side may stand before the word or behind it, as the language has it.
      for (const [words, index] of [
        [regions.left, 0],
        [regions.right, 1],
      ] as const) {
        for (const word of words) {
          const side = sides.slice(index, index + 1);
          yield [`${word} ${phrase}`, [side]];
          yield [`${phrase} ${word}`, [side]];
        }
      }
      for (const word of regions.both) yield [`${word} ${phrase}`, [sides]];
    }
    for (const phrase of both) yield [phrase, [sides]];
    for (const phrase of one) yield [phrase, readings];
  }
  for (const { words, readings } of regions.several) {
    for (const word of words) yield [word, readings];
  }
}

/**
 * What every kind of entry must keep, whoever writes it: `describeKind` runs one test for each rule.
 * The rules are plain functions that list what is wrong, so that a test can show each of them failing.
 */
import { describe, expect, it } from 'vitest';
import type { WallTime } from '@/domain/day';
import type { KindDefinition, TextRef } from '@/domain/entries';
import { formatText, isTextKey } from '@/texts';
import { rangeMessages } from './out-of-range.ts';

export type KindRule = {
  readonly name: string;
  /** What is wrong, in words; empty when the rule is kept. */
  readonly breaches: <Data>(definition: KindDefinition<string, Data>) => readonly string[];
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MIDDAY: WallTime = { hour: 12, minute: 0 };
const WORD_IN_A_NOTE = 'zwetschge';

export const kindRules: readonly KindRule[] = [
  {
    name: 'its version is a whole number from 1, reached by an upgrade from each one before',
    breaches: ({ version, upgrades }) => {
      if (!Number.isInteger(version) || version < 1) return [`version ${version}`];
      const wanted = Array.from({ length: version - 1 }, (_, index) => String(index + 1));
      const found = Object.keys(upgrades);
      return [
        ...wanted.filter((step) => !found.includes(step)).map((step) => `no upgrade from ${step}`),
        ...found.filter((step) => !wanted.includes(step)).map((step) => `upgrade from ${step}`),
      ];
    },
  },
  {
    name: 'its samples are valid and the same after a trip through JSON',
    breaches: ({ samples, schema }) => [
      ...(samples.length === 0 ? ['no sample'] : []),
      ...samples.flatMap((sample, index) => {
        const text = JSON.stringify(sample);
        const result = schema.safeParse(JSON.parse(text));
        if (!result.success) return [`sample ${index}: ${result.error.message}`];
        return JSON.stringify(result.data) === text
          ? []
          : [`sample ${index} is changed by its schema`];
      }),
    ],
  },
  {
    name: 'a new form starts with every part of the data, at each hour of the day',
    breaches: ({ blank, samples }) => {
      const wanted = Object.keys(samples[0] as object).filter((key) => key !== 'note');
      return HOURS.flatMap((hour) => {
        const found = Object.keys(blank({ hour, minute: 0 }) as object);
        return wanted.filter((key) => !found.includes(key)).map((key) => `${hour} h: no ${key}`);
      });
    },
  },
  {
    name: 'what its checks say about a number, text or list out of range is in the catalogue',
    breaches: (definition) =>
      [...rangeMessages(definition)]
        .filter((message) => !isTextKey(message))
        .map((message) => `not in the catalogue: ${message}`),
  },
  {
    name: 'its usual time is a time of the clock, later than the latest day start',
    breaches: ({ usualTime, samples, blank }) =>
      [...samples, blank(MIDDAY)].flatMap((data) => {
        const { hour, minute } = usualTime(data);
        const isTime = [hour, minute].every(Number.isInteger) && minute >= 0 && minute < 60;
        return isTime && hour >= 6 && hour < 24 ? [] : [`${hour}:${minute}`];
      }),
  },
  {
    name: 'its summary can be put into words, also for a form just opened',
    breaches: ({ summary, samples, blank }) =>
      [...samples, blank(MIDDAY)].flatMap((data) => spoken(summary(data))),
  },
  {
    name: 'the names of its fields and metrics are in the catalogue',
    breaches: ({ fields, metrics }) =>
      [...fields, ...metrics].flatMap(({ textKey }) => spoken({ key: textKey })),
  },
  {
    name: 'its fields and metrics have ids of their own',
    breaches: ({ fields, metrics }) =>
      [fields, metrics].flatMap((list) => {
        const ids = list.map(({ id }) => id);
        return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
      }),
  },
  {
    name: 'what it can be filtered by has a name, and so has each value',
    breaches: ({ facets = [], samples }) =>
      facets.flatMap(({ id, textKey, read }) => [
        ...(id === '' ? ['a facet without an id'] : []),
        ...spoken({ key: textKey }),
        ...samples.flatMap((sample) =>
          read(sample).flatMap(({ value, label }) => [
            ...(value === '' ? [`${id}: an empty value`] : []),
            ...(typeof label === 'string' ? [] : spoken(label)),
          ]),
        ),
      ]),
  },
  {
    name: 'its fields give text, finite numbers or null, also for a form just opened',
    breaches: ({ fields, samples, blank }) =>
      [...samples, blank(MIDDAY)].flatMap((data) =>
        fields
          .filter(({ read }) => typeof read(data) !== 'string' && !isFiniteOrNull(read(data)))
          .map(({ id }) => id),
      ),
  },
  {
    name: 'its metrics give finite numbers or null, ratings from 0 to 10',
    breaches: ({ metrics, samples }) =>
      samples.flatMap((sample) =>
        metrics
          .filter(({ read, unit }) => {
            const value = read(sample);
            if (!isFiniteOrNull(value)) return true;
            return unit === 'rating' && value !== null && (value < 0 || value > 10);
          })
          .map(({ id }) => id),
      ),
  },
  {
    name: 'every part of the data is in a field',
    breaches: ({ fields, samples }) => {
      const write = (sample: (typeof samples)[0]) => fields.map(({ read }) => read(sample));
      return samples.flatMap((sample, index) => [
        ...leavesOf(sample)
          .filter((leaf) => !write(sample).some((value) => String(value).includes(leaf)))
          .map((leaf) => `sample ${index}: ${leaf} is in no field`),
        ...withoutFlags(sample)
          .filter((other) => isEqual(write(other as typeof sample), write(sample)))
          .map((other) => `sample ${index} reads as ${JSON.stringify(other)}`),
      ]);
    },
  },
  {
    name: 'its note can be searched for',
    breaches: ({ schema, samples, searchText }) =>
      ['note', 'text'].flatMap((part) => {
        const result = schema.safeParse({ ...samples[0], [part]: WORD_IN_A_NOTE });
        // The schema drops a part that the kind does not have.
        if (!result.success || !Object.hasOwn(result.data as object, part)) return [];
        return searchText(result.data).includes(WORD_IN_A_NOTE) ? [] : [`${part} is not searched`];
      }),
  },
];

export function describeKind<Data>(definition: KindDefinition<string, Data>): void {
  describe(`the kind "${definition.kind}"`, () => {
    it.each(kindRules)('$name', ({ breaches }) => {
      expect(breaches(definition)).toEqual([]);
    });
  });
}

function spoken({ key, values }: TextRef): readonly string[] {
  if (!isTextKey(key)) return [`not in the catalogue: ${key}`];
  try {
    return formatText(key, values).trim() === '' ? [`empty: ${key}`] : [];
  } catch (error) {
    return [`${key}: ${String(error)}`];
  }
}

function isFiniteOrNull(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The data without each of its flags in turn: a flag has no value of its own that a field could show. */
function withoutFlags(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const put = (next: unknown): unknown =>
      Array.isArray(data) ? data.with(Number(key), next) : { ...data, [key]: next };
    return value === true ? [put(undefined)] : withoutFlags(value).map(put);
  });
}

function leavesOf(data: unknown): readonly string[] {
  if (data === null || data === undefined || data === true) return [];
  if (typeof data !== 'object') return [String(data)];
  return Object.values(data).flatMap(leavesOf);
}

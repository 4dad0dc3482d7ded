import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { withNote } from '../fields.ts';

export const SUPPLEMENT_SORTS = [
  'probiotic',
  'fibre',
  'vitamin-mineral',
  'omega-3',
  'herbal',
  'other',
] as const;
export type SupplementSort = (typeof SUPPLEMENT_SORTS)[number];

const WORDS_MAX_LENGTH = 120;

const supplementSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'entries.problem.supplementNameEmpty')
    .max(WORDS_MAX_LENGTH, 'entries.problem.supplementNameTooLong'),
  sort: z.enum(SUPPLEMENT_SORTS),
  /** In the person's own words, such as "1 capsule"; never read as a number. Absent when not said. */
  amount: z
    .string()
    .trim()
    .max(WORDS_MAX_LENGTH, 'entries.problem.supplementAmountTooLong')
    .optional(),
  ...withNote,
});

export type Supplement = z.infer<typeof supplementSchema>;

/** The first that fits counts: a probiotic with vitamin D is a probiotic. */
const SORT_WORDS: readonly (readonly [SupplementSort, RegExp])[] = [
  ['probiotic', /probioti|lactobac|bifido|saccharomyces|\bcultures?\b|synbioti/],
  ['fibre', /fib(re|er)|psyllium|inulin|\bguar\b|prebioti|glucomannan|acacia|\bgos\b|\bfos\b/],
  ['omega-3', /omega|fish oil|cod liver|krill|algae? oil|\bdha\b|\bepa\b/],
  [
    'vitamin-mineral',
    /vitamin|\bb12\b|\bd3\b|\bc\b|zinc|magnesium|iron|calcium|selenium|iodine|potassium|folate|folic|biotin|mineral/,
  ],
  [
    'herbal',
    /herb|turmeric|curcum|ashwagandha|valerian|echinacea|ginkgo|ginseng|milk thistle|wort/,
  ],
];

/** What a supplement of that name probably is; `other` when its name says nothing. */
export function guessSupplementSort(name: string): SupplementSort {
  const words = name.toLowerCase();
  return SORT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Its kind follows its name until somebody has chosen another one. */
export function renameSupplement(data: Supplement, name: string): Supplement {
  const isGuessed = data.sort === guessSupplementSort(data.name);
  return { ...data, name, sort: isGuessed ? guessSupplementSort(name) : data.sort };
}

export const supplement = defineKind<'supplement', Supplement>({
  kind: 'supplement',
  version: 1,
  role: 'gut',
  schema: supplementSchema,
  upgrades: {},
  blank: () => ({ name: '', sort: 'other' }),
  usualTime: () => ({ hour: 8, minute: 0 }),
  samples: [
    { name: 'Probiotic capsule', sort: 'probiotic' },
    { name: 'Vitamin D', sort: 'vitamin-mineral', amount: '1 drop', note: 'With breakfast' },
  ],
  summary: (data) => ({ key: 'entries.summary.supplement', values: { name: data.name } }),
  searchText: (data) =>
    [data.name, data.amount ?? '', data.sort.replaceAll('-', ' '), data.note ?? ''].join(' '),
  fields: [
    { id: 'name', textKey: 'entries.field.supplementName', read: (data) => data.name },
    { id: 'sort', textKey: 'entries.field.supplementSort', read: (data) => data.sort },
    {
      id: 'amount',
      textKey: 'entries.field.supplementAmount',
      read: (data) => data.amount ?? null,
    },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [
    {
      id: 'supplement.count',
      textKey: 'entries.metric.supplementCount',
      role: 'gut',
      unit: 'count',
      perDay: 'sum',
      read: () => 1,
    },
  ],
  facets: [
    {
      id: 'supplement',
      textKey: 'entries.facet.supplement',
      read: ({ name }) => [{ value: name.toLowerCase(), label: name }],
    },
  ],
});

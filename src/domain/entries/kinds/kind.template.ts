/*
 * To add a kind of entry: copy this file to <kind>.ts, fill it in, add one line to index.ts and a view
 * in src/app/entry-views.tsx (the compiler asks for it). Texts go to src/texts/en/entries.json. The
 * contract suite (tests/support/kind-contract.ts) then checks the rest.
 */
import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { ratingSchema, withNote } from '../fields.ts';

const templateSchema = z.object({ overall: ratingSchema, ...withNote });

type Template = z.infer<typeof templateSchema>;

export const template = defineKind<'template', Template>({
  kind: 'template',
  version: 1,
  role: null,
  schema: templateSchema,
  upgrades: {},
  blank: () => ({ overall: null }),
  usualTime: () => ({ hour: 12, minute: 0 }),
  samples: [{ overall: 2, note: 'Found by searching' }],
  summary: () => ({ key: 'entries.summary.note' }),
  searchText: (data) => data.note ?? '',
  fields: [
    { id: 'overall', textKey: 'entries.field.overall', read: (data) => data.overall },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [],
  /** What the Journal room can filter by; see `practice.ts`. Left out by kinds that have nothing of the sort. */
  facets: [],
});

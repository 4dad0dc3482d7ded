import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { noteSchema } from '../fields.ts';

const journalNoteSchema = z.object({
  text: noteSchema.refine((text) => text.trim() !== '', { message: 'entries.problem.noteEmpty' }),
});

export type JournalNote = z.infer<typeof journalNoteSchema>;

export const note = defineKind<'note', JournalNote>({
  kind: 'note',
  version: 1,
  role: null,
  schema: journalNoteSchema,
  upgrades: {},
  blank: () => ({ text: '' }),
  usualTime: () => ({ hour: 20, minute: 0 }),
  samples: [{ text: 'First warm day. Sat in the sun for an hour.' }],
  summary: () => ({ key: 'entries.summary.note' }),
  searchText: (data) => data.text,
  fields: [{ id: 'text', textKey: 'entries.field.text', read: (data) => data.text }],
  metrics: [],
});

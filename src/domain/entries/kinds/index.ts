import type { z } from 'zod';
import { checkIn } from './check-in.ts';
import { dayMark } from './day-mark.ts';
import { meal } from './meal.ts';
import { note } from './note.ts';
import { practice } from './practice.ts';
import { skinCheck } from './skin-check.ts';
import { supplement } from './supplement.ts';
import { trackerNote } from './tracker-note.ts';

/** The registry: a new kind is one file beside this one and one line here. */
export const entryKinds = {
  meal,
  practice,
  'skin-check': skinCheck,
  'check-in': checkIn,
  supplement,
  note,
  'day-mark': dayMark,
  'tracker-note': trackerNote,
} as const;

export type EntryKind = keyof typeof entryKinds;

export type EntryData<Kind extends EntryKind> = z.infer<(typeof entryKinds)[Kind]['schema']>;

export const ENTRY_KINDS = Object.keys(entryKinds) as readonly EntryKind[];

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(entryKinds, kind);
}

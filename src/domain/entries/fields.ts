import { z } from 'zod';

/** A diary rating in whole steps; null is "not rated". Anchors: each kind's texts. */
export const ratingSchema = z
  .int('entries.problem.rating')
  .min(0, 'entries.problem.rating')
  .max(10, 'entries.problem.rating')
  .nullable();

/** Long enough for anything written by hand or pasted, short enough to stay one record. */
const NOTE_MAX_LENGTH = 2_000_000;

export const noteSchema = z.string().max(NOTE_MAX_LENGTH, 'entries.problem.noteTooLong');

/** The note is the one part every kind has; absent when nothing was written. */
export const withNote = { note: noteSchema.optional() } as const;

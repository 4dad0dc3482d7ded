import { z } from 'zod';
import { type PhotoRef, photoRefSchema, PHOTOS_MAX_COUNT } from '../photos/index.ts';
import type { Field } from './define-kind.ts';

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

type WithPhotos = { readonly photos?: readonly PhotoRef[] | undefined };

/** Photos beside the entry, absent when there are none. They are kept and shown, never judged. */
export const withPhotos = {
  photos: z.array(photoRefSchema).max(PHOTOS_MAX_COUNT, 'entries.problem.photosTooMany').optional(),
} as const;

/** In a table a photo is its name and its size in pixels. */
export const photosField: Field<WithPhotos> = {
  id: 'photos',
  textKey: 'entries.field.photos',
  read: ({ photos = [] }) =>
    photos.map(({ hash, width, height }) => `${hash} ${width}x${height}`).join(', ') || null,
};

/** For the samples of kinds; no such photo exists. */
export const SAMPLE_PHOTOS: PhotoRef[] = [{ hash: 'a'.repeat(64), width: 1600, height: 1200 }];

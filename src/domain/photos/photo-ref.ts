import { z } from 'zod';
import { PHOTO_SIDE_PIXELS } from './limits.ts';

/** More belong into several entries. */
export const PHOTOS_MAX_COUNT = 12;

/** Only a damaged record or a foreign file can bring it about. */
const MESSAGE = 'entries.problem.photo';

/** A photo is known by the SHA-256 of its file, in hex. */
export const photoHashSchema = z.string().regex(/^[0-9a-f]{64}$/, MESSAGE);

const side = z.int(MESSAGE).min(1, MESSAGE).max(PHOTO_SIDE_PIXELS, MESSAGE);

/** A photo as an entry names it; its file is kept beside the journal, never in it. */
export const photoRefSchema = z.object({ hash: photoHashSchema, width: side, height: side });
export type PhotoRef = z.infer<typeof photoRefSchema>;

/**
 * The photos a stored record names, whatever kind it is and whichever version of the program wrote it. None for a
 * record that was deleted before the given instant.
 * @param deletedSince ISO 8601
 */
export function photosNamedIn(value: unknown, deletedSince: string): readonly string[] {
  const { data, deletedAt } = (value ?? {}) as { data?: unknown; deletedAt?: unknown };
  if (typeof deletedAt === 'string' && deletedAt < deletedSince) return [];
  const { photos } = (data ?? {}) as { photos?: unknown };
  if (!Array.isArray(photos)) return [];
  return photos.flatMap((photo: unknown) => {
    const { hash } = (photo ?? {}) as { hash?: unknown };
    const checked = photoHashSchema.safeParse(hash);
    return checked.success ? [checked.data] : [];
  });
}

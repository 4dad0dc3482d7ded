import { z } from 'zod';
import { PHOTO_LIMIT_BYTES, photoHashSchema, THUMB_LIMIT_BYTES } from '@/domain/photos';
import { nothing } from './define.ts';

const bytesUpTo = (limit: number) =>
  z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= limit);

const photo = bytesUpTo(PHOTO_LIMIT_BYTES);
const thumb = bytesUpTo(THUMB_LIMIT_BYTES);
const PUT_LIMITS = {
  maxCharacters: 1000,
  maxNodes: 10,
  maxBytes: PHOTO_LIMIT_BYTES + THUMB_LIMIT_BYTES,
};

/** `damaged`: what was left of it lies in quarantine. */
const condition = z.enum(['whole', 'damaged', 'missing']);
export type PhotoCondition = z.infer<typeof condition>;

/** Photos as files beside the safety log, known by their content. Shown under `app://journal/_photos/<hash>`. */
export const photosCalls = {
  /** Answered when the photo is on the disk. Only WebP and JPEG, and nothing in them but the picture. */
  put: {
    args: z.strictObject({ photo, thumb }),
    result: z.strictObject({ hash: photoHashSchema }),
    limits: PUT_LIMITS,
  },
  /** What became of a photo that does not show; brings it back from a backup that has it. */
  mend: {
    args: z.strictObject({ hash: photoHashSchema }),
    result: z.strictObject({ condition }),
  },
  /** Photos that have no small form, e.g. after a restore; so many at a time. */
  withoutThumb: { args: nothing, result: z.strictObject({ hashes: z.array(photoHashSchema) }) },
  putThumb: {
    args: z.strictObject({ hash: photoHashSchema, thumb }),
    result: nothing,
    limits: PUT_LIMITS,
  },
} as const;

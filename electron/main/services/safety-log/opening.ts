import { z } from 'zod';
import { checksumOf, encodeFrame, sha256 } from './frame.ts';
import { FORMAT_VERSION } from './head.ts';

/** The first frame of every file: whose it is. */
const common = { format: z.literal(FORMAT_VERSION), logId: z.string().min(1) };
const openingSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('log') }),
  z.object({
    ...common,
    kind: z.literal('snapshot'),
    /** Checksum of the frame before the changes go on: what the segment after the snapshot follows. */
    chain: z.string().regex(/^[0-9a-f]{64}$/),
    count: z.int().nonnegative(),
    hash: z.string(),
  }),
]);
export type Opening = z.infer<typeof openingSchema>;

const anyOpening = z.object({ format: z.number() });

/** null: not to be understood. */
export function parseOpening(payload: Buffer): Opening | 'newer' | null {
  const content = readJson(payload);
  const opening = openingSchema.safeParse(content);
  if (opening.success) return opening.data;
  const version = anyOpening.safeParse(content);
  return version.success && version.data.format > FORMAT_VERSION ? 'newer' : null;
}

function readJson(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'));
  } catch {
    return null;
  }
}

/** What the very first frame of a log follows. */
export const rootChain = (logId: string): Buffer => sha256(Buffer.from(`safety log ${logId}`));

export function encodeOpening(
  opening: Opening,
  position: { readonly sequence: number; readonly chain: Buffer },
): { readonly bytes: Buffer; readonly chain: Buffer } {
  const bytes = encodeFrame({
    kind: 'opening',
    sequence: position.sequence,
    previous: position.chain,
    payload: Buffer.from(JSON.stringify(opening)),
  });
  return { bytes, chain: checksumOf(bytes) };
}

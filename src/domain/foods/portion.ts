import { z } from 'zod';

export const PORTION_SIZES = ['small', 'usual', 'large'] as const;
export type PortionSize = (typeof PORTION_SIZES)[number];

/** Millilitres are counted, too. */
const COUNT_MAX = 5000;
const GRAMS_MAX = 5000;

/** How much of a food it was, as far as somebody cared to say. Absent: not said, so a usual portion. */
export const portionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('size'), size: z.enum(PORTION_SIZES) }),
  z.object({
    kind: z.literal('measure'),
    /** As the food's own measures name it, or as the person wrote it. */
    measure: z.string().trim().min(1, 'entries.problem.measure').max(40, 'entries.problem.measure'),
    count: z
      .number('entries.problem.portion')
      .positive('entries.problem.portion')
      .max(COUNT_MAX, 'entries.problem.portion'),
  }),
  z.object({
    kind: z.literal('grams'),
    grams: z
      .number('entries.problem.portion')
      .positive('entries.problem.portion')
      .max(GRAMS_MAX, 'entries.problem.portion'),
  }),
]);

export type Portion = z.infer<typeof portionSchema>;

/** As a column of a table has it: `measure: 2 slice`, `size: small`, `grams: 150`. */
export function describePortion(portion: Portion): string {
  if (portion.kind === 'size') return `size: ${portion.size}`;
  if (portion.kind === 'grams') return `grams: ${portion.grams}`;
  return `measure: ${portion.count} ${portion.measure}`;
}

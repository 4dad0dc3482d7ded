import type { KindDefinition } from '@/domain/entries';

const LONG_TEXT = 'x'.repeat(2_000_001);
const NUMBERS = [-1, 0, 0.3, 1e6, Number.NaN, Number.POSITIVE_INFINITY];
const LIST_LENGTHS = [0, 2, 100];

/**
 * What a kind's schema says when one value of a sample is too small, too large, too long or empty: the
 * slips a form can make. Values of another type are bugs, not slips, and their messages are not shown.
 */
export function rangeMessages<Data>(definition: KindDefinition<string, Data>): ReadonlySet<string> {
  const messages = new Set<string>();
  const tried = [
    definition.blank({ hour: 12, minute: 0 }),
    ...definition.samples.flatMap((sample) => variantsOf(sample)),
  ];
  for (const data of tried) {
    const result = definition.schema.safeParse(data);
    if (result.success) continue;
    for (const { code, message } of result.error.issues) {
      if (code !== 'invalid_value' && code !== 'invalid_union') messages.add(message);
    }
  }
  return messages;
}

/** The data with one value, anywhere inside, replaced by one of the same type. */
function variantsOf(data: unknown): readonly unknown[] {
  if (typeof data === 'number') return NUMBERS;
  if (typeof data === 'string') return ['', ' ', LONG_TEXT];
  if (Array.isArray(data)) {
    const first: unknown = data[0];
    const lists =
      first === undefined ? [] : LIST_LENGTHS.map((length) => Array(length).fill(first));
    return [
      ...lists,
      ...data.flatMap((item, index) => inside(item, (next) => data.with(index, next))),
    ];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    inside(value, (next) => ({ ...data, [key]: next })),
  );
}

function inside(value: unknown, put: (next: unknown) => unknown): readonly unknown[] {
  return variantsOf(value).map(put);
}

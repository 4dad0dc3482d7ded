export type NumberRules = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isWhole?: boolean | undefined;
};

export type NumberReading =
  | { readonly kind: 'value'; readonly value: number | null }
  | {
      readonly kind: 'problem';
      readonly problem: 'unclear' | 'notWhole' | 'tooSmall' | 'tooLarge';
    };

/** Reads a number as people type it (comma or point); empty text is null: unknown, not zero. */
export function readNumber(text: string, rules: NumberRules): NumberReading {
  const tidy = text.trim().replace(',', '.').replace('−', '-');
  if (tidy === '') return { kind: 'value', value: null };
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(tidy)) return { kind: 'problem', problem: 'unclear' };
  const value = Number(tidy);
  if (rules.isWhole === true && !Number.isInteger(value)) {
    return { kind: 'problem', problem: 'notWhole' };
  }
  if (rules.min !== undefined && value < rules.min) return { kind: 'problem', problem: 'tooSmall' };
  if (rules.max !== undefined && value > rules.max) return { kind: 'problem', problem: 'tooLarge' };
  return { kind: 'value', value };
}

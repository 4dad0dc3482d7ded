import { expect, it } from 'vitest';
import { dayMark, problemsOf } from '@/domain/entries';
import { describeKind } from '#tests/support/kind-contract.ts';

describeKind(dayMark);

it('can only say that the food is complete', () => {
  expect(problemsOf('day-mark', { foodIsComplete: true })).toEqual([]);
  expect(dayMark.schema.safeParse({ foodIsComplete: false }).success).toBe(false);
});

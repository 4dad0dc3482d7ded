// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { startTransition } from 'react';
import { expect, it } from 'vitest';
import { useAfterDrawing } from '@/ui/lib/use-after-drawing';

it('lets the rest be drawn before what comes after it, even when it came with a transition', () => {
  const drawn: (readonly [string, string])[] = [];
  const { rerender } = renderHook(
    ({ value }) => {
      drawn.push([value, useAfterDrawing(value, 'nothing')]);
    },
    { initialProps: { value: 'one' } },
  );
  startTransition(() => rerender({ value: 'two' }));
  expect(drawn).toEqual([
    ['one', 'nothing'],
    ['one', 'one'],
    ['two', 'one'],
    ['two', 'two'],
  ]);
});

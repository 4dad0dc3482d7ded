import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when last drawn: whatever draws it comes after the rest, in slices, and holds nothing up. Not
 * useDeferredValue, which defers nothing when the value itself comes with a transition.
 * @param before what is drawn at first
 */
export function useAfterDrawing<Value>(value: Value, before: Value): Value {
  const [drawn, setDrawn] = useState(() => ({ value: before }));
  useEffect(() => startTransition(() => setDrawn({ value })), [value]);
  return drawn.value;
}

import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { indexOfX, type ChartFrame } from './scale.ts';

export type DayCursor = {
  /** The day that is looked at, by pointer or by keyboard; null when none. */
  readonly index: number | null;
  readonly isFromKeyboard: boolean;
  readonly handlers: {
    readonly tabIndex: 0;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: () => void;
  };
};

/** Which day of a chart is being looked at. Keyboard focus starts at the last day, which is the newest. */
export function useDayCursor(dayCount: number, frame: ChartFrame): DayCursor {
  const [focused, setFocused] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const last = dayCount - 1;
  const inRange = (index: number | null) => (index === null ? null : Math.min(last, index));
  return {
    index: inRange(hovered ?? focused),
    isFromKeyboard: hovered === null && focused !== null,
    handlers: {
      // The arrow keys need a place to be; the chart names and describes itself.
      tabIndex: 0,
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = nextIndex(event.key, inRange(focused) ?? last, last);
        if (next === null) return;
        event.preventDefault();
        setHovered(null);
        setFocused(next);
      },
      onFocus: () => setFocused((index) => index ?? last),
      onBlur: () => setFocused(null),
      onPointerMove: (event) => {
        const box = event.currentTarget.getBoundingClientRect();
        setHovered(indexOfX(frame, dayCount, event.clientX - box.left));
      },
      onPointerLeave: () => setHovered(null),
    },
  };
}

function nextIndex(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'ArrowRight':
      return Math.min(last, index + 1);
    case 'PageUp':
      return Math.max(0, index - 7);
    case 'PageDown':
      return Math.min(last, index + 7);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

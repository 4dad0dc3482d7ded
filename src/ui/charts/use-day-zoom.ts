import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { indexOfX, type ChartFrame } from './scale.ts';
import type { DayCursor } from './use-day-cursor.ts';

/** The first and the last of the days to be looked at, or the way back. */
export type Zoom = { readonly from: number; readonly to: number } | 'out' | 'all';

/** Fewer days than this are no chart. */
const LEAST_DAYS = 5;
/** A shaky click is no drawing. */
const LEAST_PX = 6;

type Handlers = DayCursor['handlers'];

export type DayZoom = {
  /** What is being drawn over, in px; null when nothing is. */
  readonly drawn: { readonly left: number; readonly width: number } | null;
  readonly handlers: (cursor: Handlers) => Partial<Handlers> & {
    readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp?: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel?: () => void;
  };
};

/** Some of the days by drawing over them, half of them round the cursor with +, back with - and all with 0. */
export function useDayZoom(
  dayCount: number,
  frame: ChartFrame,
  cursorIndex: number | null,
  onZoom: ((zoom: Zoom) => void) | undefined,
): DayZoom {
  const [drag, setDrag] = useState<{ readonly fromPx: number; readonly toPx: number } | null>(null);
  if (onZoom === undefined) return { drawn: null, handlers: () => ({}) };

  const xOf = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.min(frame.left + frame.width, Math.max(frame.left, x));
  };
  const isDrawn = drag !== null && Math.abs(drag.toPx - drag.fromPx) >= LEAST_PX;
  const look = (from: number, to: number) => {
    if (to - from + 1 >= Math.min(LEAST_DAYS, dayCount)) onZoom({ from, to });
  };
  const onKeyDown = (event: KeyboardEvent, otherwise: Handlers['onKeyDown']) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && event.key === '-') onZoom('out');
    else if (isPlain && event.key === '0') onZoom('all');
    else if (isPlain && (event.key === '+' || event.key === '=')) {
      const length = Math.max(LEAST_DAYS, Math.ceil(dayCount / 2));
      const middle = cursorIndex ?? dayCount - 1;
      const from = Math.min(Math.max(0, middle - Math.floor(length / 2)), dayCount - length);
      if (from >= 0 && length < dayCount) look(from, from + length - 1);
    } else {
      otherwise(event);
      return;
    }
    event.preventDefault();
  };
  return {
    drawn: isDrawn
      ? { left: Math.min(drag.fromPx, drag.toPx), width: Math.abs(drag.toPx - drag.fromPx) }
      : null,
    handlers: (cursor) => ({
      onKeyDown: (event) => onKeyDown(event, cursor.onKeyDown),
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ fromPx: xOf(event), toPx: xOf(event) });
      },
      onPointerMove: (event) => {
        cursor.onPointerMove(event);
        if (drag !== null) setDrag({ ...drag, toPx: xOf(event) });
      },
      onPointerUp: () => {
        setDrag(null);
        if (!isDrawn) return;
        const [from, to] = [drag.fromPx, drag.toPx]
          .map((x) => indexOfX(frame, dayCount, x))
          .sort((left, right) => left - right);
        look(from ?? 0, to ?? dayCount - 1);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

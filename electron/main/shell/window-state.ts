import { z } from 'zod';

const pixels = z.int().min(-100_000).max(100_000);

export const windowStateSchema = z.strictObject({
  version: z.literal(1),
  x: pixels,
  y: pixels,
  width: pixels.positive(),
  height: pixels.positive(),
  isMaximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type WindowPlace = {
  /** Absent: the middle of the main display. */
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
  readonly isMaximised: boolean;
};

export const DEFAULT_SIZE = { width: 1280, height: 860 } as const;
export const MINIMUM_SIZE = { width: 900, height: 600 } as const;

/** So much of the title bar must be in sight for the window to be taken hold of. */
const GRIP = { width: 120, height: 32 } as const;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

const overlap = (fromA: number, toA: number, fromB: number, toB: number): number =>
  Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));

function hasGrip(state: WindowState, area: Area): boolean {
  const across = overlap(state.x, state.x + state.width, area.x, area.x + area.width);
  const down = overlap(state.y, state.y + GRIP.height, area.y, area.y + area.height);
  return across >= Math.min(GRIP.width, state.width) && down === GRIP.height;
}

const gripArea = (state: WindowState, area: Area): number =>
  overlap(state.x, state.x + state.width, area.x, area.x + area.width);

/**
 * Where a window may open, given where it was and the displays there are now: a display may be gone, smaller or elsewhere.
 * `workAreas` starts with the main display.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Area[]): WindowPlace {
  const main = workAreas[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  const holding =
    saved === null
      ? undefined
      : workAreas
          .filter((area) => hasGrip(saved, area))
          .sort((a, b) => gripArea(saved, b) - gripArea(saved, a))[0];
  const area = holding ?? main;

  // A display smaller than our minimum wins over it.
  const minWidth = Math.min(MINIMUM_SIZE.width, area.width);
  const minHeight = Math.min(MINIMUM_SIZE.height, area.height);
  const width = clamp(saved?.width ?? DEFAULT_SIZE.width, minWidth, area.width);
  const height = clamp(saved?.height ?? DEFAULT_SIZE.height, minHeight, area.height);
  const size = { width, height, minWidth, minHeight, isMaximised: saved?.isMaximised ?? false };
  if (saved === null || holding === undefined) return size;

  return {
    ...size,
    x: clamp(saved.x, area.x, area.x + area.width - width),
    y: clamp(saved.y, area.y, area.y + area.height - height),
  };
}

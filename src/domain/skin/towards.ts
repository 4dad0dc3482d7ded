/** Something at a point of a drawing; y grows downwards. */
export type Spot<Name> = {
  readonly region: Name;
  readonly at: readonly [x: number, y: number];
};

export type Direction = 'left' | 'right' | 'up' | 'down';

/** To the side counts twice, so that an arrow goes straight on rather than round a corner. */
const SIDEWAYS_WEIGHT = 2;
/** Farther to the side than that, and it does not lie in that direction. */
const STEEPEST = 2;

/**
 * Where an arrow key leads on a drawing: to the nearest place in that direction; null at the edge.
 * A place nearly level with the one left is not "above" it.
 */
export function placeTowards<Name>(
  spots: readonly Spot<Name>[],
  from: Name,
  direction: Direction,
): Name | null {
  const start = spots.find(({ region }) => region === from);
  if (start === undefined) return null;
  let best: { readonly region: Name; readonly way: number } | null = null;
  for (const { region, at } of spots) {
    const [along, aside] = inDirection(at[0] - start.at[0], at[1] - start.at[1], direction);
    if (region === from || along <= 0 || Math.abs(aside) > along * STEEPEST) continue;
    const way = along + Math.abs(aside) * SIDEWAYS_WEIGHT;
    if (best === null || way < best.way) best = { region, way };
  }
  return best?.region ?? null;
}

function inDirection(dx: number, dy: number, direction: Direction): readonly [number, number] {
  if (direction === 'left' || direction === 'right') return [direction === 'right' ? dx : -dx, dy];
  return [direction === 'down' ? dy : -dy, dx];
}

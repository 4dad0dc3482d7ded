/** Helps to draw: every shape is path data of absolute M, L, C and Z, so that a half can be mirrored into a whole. */

type Point = readonly [x: number, y: number];

const KAPPA = 0.5523;
const round = (value: number): number => Math.round(value * 10) / 10;
const text = (...points: readonly Point[]): string =>
  points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ');

/** An ellipse, turned clockwise by so many degrees. */
export function oval(cx: number, cy: number, rx: number, ry: number, turnDegrees = 0): string {
  const turn = (turnDegrees * Math.PI) / 180;
  const at = (x: number, y: number): Point => [
    cx + x * Math.cos(turn) - y * Math.sin(turn),
    cy + x * Math.sin(turn) + y * Math.cos(turn),
  ];
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  return [
    `M${text(at(0, -ry))}`,
    `C${text(at(kx, -ry), at(rx, -ky), at(rx, 0))}`,
    `C${text(at(rx, ky), at(kx, ry), at(0, ry))}`,
    `C${text(at(-kx, ry), at(-rx, ky), at(-rx, 0))}`,
    `C${text(at(-rx, -ky), at(-kx, -ry), at(0, -ry))}Z`,
  ].join('');
}

/** From one round end to the other, each with a radius of its own: a finger, a forearm. */
export function limb([x1, y1, r1]: Ball, [x2, y2, r2]: Ball): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const along = Math.atan2(y2 - y1, x2 - x1);
  const spread = Math.acos((r1 - r2) / length);
  return [
    `M${text(onCircle(x1, y1, r1, along + spread))}`,
    arc(x1, y1, r1, along + spread, along - spread + 2 * Math.PI),
    `L${text(onCircle(x2, y2, r2, along - spread))}`,
    arc(x2, y2, r2, along - spread, along + spread),
    'Z',
  ].join('');
}

export type Ball = readonly [x: number, y: number, radius: number];

const onCircle = (cx: number, cy: number, radius: number, angle: number): Point => [
  cx + radius * Math.cos(angle),
  cy + radius * Math.sin(angle),
];

/** In three pieces, which is round enough for less than a full turn. */
function arc(cx: number, cy: number, radius: number, from: number, to: number): string {
  const step = (to - from) / 3;
  const reach = radius * (4 / 3) * Math.tan(step / 4);
  return [0, 1, 2]
    .map((index) => {
      const [a, b] = [from + index * step, from + (index + 1) * step];
      const [ax, ay] = onCircle(cx, cy, radius, a);
      const [bx, by] = onCircle(cx, cy, radius, b);
      const first: Point = [ax - reach * Math.sin(a), ay + reach * Math.cos(a)];
      const second: Point = [bx + reach * Math.sin(b), by - reach * Math.cos(b)];
      return `C${text(first, second, [bx, by])}`;
    })
    .join('');
}

type Step = { readonly letter: string; readonly points: readonly Point[] };

/** The steps of path data of absolute M, L, C and Z. */
export function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter = '', numbers = '']) => {
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const points = values.flatMap((x, index): readonly Point[] =>
      index % 2 === 0 ? [[x, values[index + 1] ?? 0]] : [],
    );
    return { letter, points };
  });
}

/** The same on the other side of the line down the middle at `axis`. */
export function mirrored(path: string, axis: number): string {
  return stepsOf(path)
    .map(({ letter, points }) => {
      const other = points.map(([x, y]): Point => [2 * axis - x, y]);
      return `${letter}${text(...other)}`;
    })
    .join('');
}

/** Closes a half that begins and ends on the line down the middle with its mirror image; M, L and C only. */
export function whole(half: string, axis: number): string {
  const points: Point[] = [];
  const letters: string[] = [];
  for (const step of stepsOf(half)) {
    letters.push(step.letter);
    points.push(...step.points);
  }
  const back = points.toReversed().map(([x, y]): Point => [2 * axis - x, y]);
  let at = 1;
  const steps = letters
    .slice(1)
    .toReversed()
    .map((letter) => {
      const count = letter === 'C' ? 3 : 1;
      const part = back.slice(at, at + count);
      at += count;
      return `${letter}${text(...part)}`;
    });
  return `${half}${steps.join('')}Z`;
}

/** The middle of the box round the points of a path. */
export function middleOf(path: string): Point {
  const points = stepsOf(path).flatMap((step) => step.points);
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
}

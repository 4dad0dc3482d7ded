import type { SkinRegion } from '@/domain/skin';
import type { TextKey } from '@/texts';
import { middleOf, mirrored } from './shapes.ts';

export const BODY_VIEW_IDS = ['face', 'front', 'back', 'hands', 'feet', 'scalp'] as const;
export type BodyViewId = (typeof BODY_VIEW_IDS)[number];

export type Place = {
  readonly region: SkinRegion;
  /** Where it can be pressed and is tinted; may be of several pieces, such as four fingertips. */
  readonly path: string;
  /** Where the arrow keys find it: its middle, unless another place lies around that. */
  readonly at: readonly [x: number, y: number];
};

/** One picture of the body: what is drawn, and the places on it. Left is always on the left, as in a mirror. */
export type BodyView = {
  readonly id: BodyViewId;
  readonly width: number;
  readonly height: number;
  /** Shapes of skin; together they have one outline. */
  readonly skin: readonly string[];
  /** Thin lines: features, creases. */
  readonly lines: readonly string[];
  /** Dashed: where hair begins. */
  readonly hairlines?: readonly string[];
  /** Which side of it each drawing shows, where there are two. */
  readonly captions?: readonly { readonly textKey: TextKey; readonly y: number }[];
  /** Later ones lie on top. */
  readonly places: readonly Place[];
};

export function place(region: SkinRegion, path: string, at?: Place['at']): Place {
  return { region, path, at: at ?? middleOf(path) };
}

type Paired<Region extends string> = Region extends `left-${infer Name}` ? Name : never;

/** A place drawn on the left, and its mirror image. Where it is seen twice, the arrow keys find the first path. */
export function placesOfBoth(
  name: Paired<SkinRegion>,
  path: string,
  axis: number,
  again = '',
): readonly [Place, Place] {
  const other = mirrored(path, axis);
  return [
    place(`left-${name}`, path + again, middleOf(path)),
    place(`right-${name}`, other + mirrored(again, axis), middleOf(other)),
  ];
}

/** A line or shape of the left side, and its mirror image. */
export function both(path: string, axis: number): readonly [string, string] {
  return [path, mirrored(path, axis)];
}

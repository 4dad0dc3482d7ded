import { type Ball, limb, mirrored, oval } from './shapes.ts';
import { type BodyView, both, placesOfBoth } from './view.ts';

const AXIS = 160;
/** Palms above, backs below: the lower drawing is the upper one turned over. */
const BACK_DOWN = 208;
const LEFT_MIDDLE = 87;

type Finger = readonly [base: Ball, tip: Ball];

/** The back of the left hand, its thumb on the right. */
const fingers: readonly Finger[] = [
  [
    [47, 112, 9],
    [35, 68, 7.5],
  ],
  [
    [62, 104, 9.6],
    [57, 41, 8.2],
  ],
  [
    [80, 102, 10],
    [81, 31, 8.4],
  ],
  [
    [97, 107, 9.8],
    [105, 46, 8.2],
  ],
];
const thumb: readonly Ball[] = [
  [98, 152, 14],
  [126, 116, 10],
  [137, 92, 8.4],
];
const hand =
  'M39 108C35 128 43 148 50 162C52 168 52 180 52 192L96 192C96 182 96 172 99 166C107 152 109 134 107 106C98 96 48 94 39 108Z';
const palm =
  'M47 122C45 138 51 152 58 166C70 174 84 172 93 162C99 148 102 136 100 120C84 113 62 113 47 122Z';

const down = (path: string): string =>
  path.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${x} ${Number(y) + BACK_DOWN}`,
  );
const turned = (path: string): string => mirrored(path, LEFT_MIDDLE);

/** A stretch of a finger, from 0 at its base to 1 at its tip, a little inside its outline. */
function stretch([base, tip]: Finger, from: number, to: number): string {
  const at = (share: number): Ball => [
    base[0] + (tip[0] - base[0]) * share,
    base[1] + (tip[1] - base[1]) * share,
    base[2] + (tip[2] - base[2]) * share - 0.4,
  ];
  return limb(at(from), at(to));
}

const ofFingers = (from: number, to: number): string =>
  fingers.map((finger) => stretch(finger, from, to)).join('');
const wholeThumb = limb([111, 137, 11], [136, 95, 8]);
const wrist = oval(74, 185, 20, 11);
const [, , thumbTip] = thumb;

const skinOfHand = [
  hand,
  limb([60, 192, 8], [88, 192, 8.1]),
  ...fingers.map(([base, tip]) => limb(base, tip)),
  limb(thumb[0] as Ball, thumb[1] as Ball),
  limb(thumb[1] as Ball, thumbTip as Ball),
];

export const handsView: BodyView = {
  id: 'hands',
  width: 320,
  height: 428,
  skin: skinOfHand.flatMap((path) => [...both(turned(path), AXIS), ...both(down(path), AXIS)]),
  lines: [
    ...both(turned('M97 122C88 132 70 134 56 128'), AXIS),
    ...both(turned('M96 156C92 142 84 134 72 136'), AXIS),
  ],
  captions: [
    { textKey: 'skin.caption.palms', y: 214 },
    { textKey: 'skin.caption.backs', y: 422 },
  ],
  places: [
    ...placesOfBoth('palm', turned(palm), AXIS),
    ...placesOfBoth('finger-insides', turned(ofFingers(0.12, 0.62)), AXIS),
    ...placesOfBoth('fingertips', turned(ofFingers(0.84, 1)), AXIS),
    ...placesOfBoth('hand-back', down(palm), AXIS),
    ...placesOfBoth('knuckles', down(ofFingers(-0.02, 0.1)), AXIS),
    ...placesOfBoth('finger-backs', down(ofFingers(0.32, 0.7)), AXIS),
    ...placesOfBoth(
      'nails',
      down(
        [
          ...fingers.map(([, [x, y]]) => oval(x, y - 1, 5.4, 6.6)),
          oval(137, 91, 5.4, 6.6, 22),
        ].join(''),
      ),
      AXIS,
    ),
    ...placesOfBoth('thumb', turned(wholeThumb), AXIS, down(limb([111, 137, 11], [131, 107, 9]))),
    ...placesOfBoth('wrist', turned(wrist), AXIS, down(wrist)),
  ],
};

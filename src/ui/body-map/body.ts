import { limb, oval, whole } from './shapes.ts';
import { both, placesOfBoth } from './view.ts';

/** Standing, palms to the front: the same outline from the front and from behind. */
export const BODY_AXIS = 150;
export const BODY_WIDTH = 300;
export const BODY_HEIGHT = 540;

const torso =
  'M150 90C140 97 120 99 109 106C99 113 96 130 101 152C106 178 115 196 116 220C116 238 106 254 104 278C104 300 124 308 150 310';

export const bodySkin: readonly string[] = [
  limb([150, 70, 13], [150, 100, 16]),
  whole(torso, BODY_AXIS),
  ...[
    limb([107, 121, 15], [88, 206, 11.5]),
    limb([88, 206, 11.5], [67, 282, 8]),
    limb([64, 292, 9.5], [55, 326, 10]),
    limb([54, 326, 9], [51, 350, 5.5]),
    limb([58, 304, 5.5], [43, 326, 4]),
    limb([126, 292, 23], [128, 402, 14.5]),
    limb([127, 428, 15], [131, 490, 9]),
    limb([128, 400, 14.5], [127, 430, 15]),
    limb([131, 490, 9.5], [125, 519, 11]),
  ].flatMap((path) => both(path, BODY_AXIS)),
  oval(150, 44, 26, 33),
];

/** The places that look alike from both sides. */
export const placesOfLimbs = [
  ...placesOfBoth('shoulder', oval(106, 121, 15, 14, -20), BODY_AXIS),
  ...placesOfBoth('upper-arm', limb([101, 147, 11.5], [93, 184, 10]), BODY_AXIS),
  ...placesOfBoth('forearm', limb([84, 226, 10.5], [73, 262, 8.5]), BODY_AXIS),
  ...placesOfBoth('wrist', oval(66.5, 282, 11, 10, 18), BODY_AXIS),
  ...placesOfBoth('hand', limb([61, 303, 11.5], [53, 343, 8.5]), BODY_AXIS),
  ...placesOfBoth('lower-leg', limb([128, 430, 12.5], [130, 464, 10]), BODY_AXIS),
  ...placesOfBoth('ankle', oval(131, 488, 10.5, 10), BODY_AXIS),
];

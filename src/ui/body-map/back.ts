import { BODY_AXIS, BODY_HEIGHT, BODY_WIDTH, bodySkin, placesOfLimbs } from './body.ts';
import { limb, oval, whole } from './shapes.ts';
import { type BodyView, both, place, placesOfBoth } from './view.ts';

/** Seen from behind, left is on the left once more. */
export const backView: BodyView = {
  id: 'back',
  width: BODY_WIDTH,
  height: BODY_HEIGHT,
  skin: bodySkin,
  hairlines: ['M133 69C140 73 160 73 167 69'],
  lines: [
    'M150 140C149.4 172 149.4 204 150 236',
    'M150 280L150 300',
    ...both('M148 304C138 311 124 310 114 302', BODY_AXIS),
  ],
  places: [
    place('scalp-back', oval(150, 42, 22, 25)),
    place('nape', oval(150, 88, 15.5, 12)),
    place(
      'upper-back',
      whole('M150 104C138 105 128 108 123 114C126 124 136 130 150 130', BODY_AXIS),
    ),
    ...placesOfBoth('shoulder-blade', oval(126, 147, 14, 20, 8), BODY_AXIS),
    place(
      'middle-back',
      whole(
        'M150 134C144 134 143 142 143 152C142 168 126 172 120 180C120 190 122 198 124 204C134 207 142 208 150 208',
        BODY_AXIS,
      ),
    ),
    place(
      'lower-back',
      whole(
        'M150 212C140 212 131 211 124 209C121 222 117 232 113 243C124 251 138 254 150 254',
        BODY_AXIS,
      ),
    ),
    place(
      'buttocks',
      whole(
        'M150 260C138 259 122 256 111 250C104 266 104 286 112 297C124 307 142 306 150 298',
        BODY_AXIS,
      ),
    ),
    ...placesOfBoth('thigh', limb([122, 328, 15.5], [125, 368, 12.5]), BODY_AXIS),
    ...placesOfBoth('back-of-knee', oval(128, 401, 13.5, 14), BODY_AXIS),
    ...placesOfLimbs,
    ...placesOfBoth('elbow', oval(88, 206, 12, 12), BODY_AXIS),
    ...placesOfBoth('heel', oval(129, 513, 11.5, 12), BODY_AXIS),
  ],
};

import { BODY_AXIS, BODY_HEIGHT, BODY_WIDTH, bodySkin, placesOfLimbs } from './body.ts';
import { limb, oval, whole } from './shapes.ts';
import { type BodyView, both, place, placesOfBoth } from './view.ts';

export const frontView: BodyView = {
  id: 'front',
  width: BODY_WIDTH,
  height: BODY_HEIGHT,
  skin: bodySkin,
  hairlines: ['M129 30C136 22 164 22 171 30'],
  lines: [
    ...both('M137 43C140 46 144 46 146 43', BODY_AXIS),
    'M146 57C148 59 152 59 154 57',
    ...both('M143 104C134 107 124 108 116 110', BODY_AXIS),
    'M148 233C149 236 151 236 152 233',
  ],
  places: [
    place('neck', oval(150, 88, 15.5, 12)),
    place(
      'chest',
      whole(
        'M150 106C138 107 128 111 124 120C119 134 120 152 126 161C134 168 142 168 150 167',
        BODY_AXIS,
      ),
    ),
    ...placesOfBoth('flank', oval(123.5, 212, 8.5, 32), BODY_AXIS),
    place('belly', oval(150, 211, 16.5, 40)),
    ...placesOfBoth('hip', oval(117, 268, 12, 18), BODY_AXIS),
    place('groin', whole('M150 258C141 258 135 262 132 268C136 288 144 302 150 304', BODY_AXIS)),
    ...placesOfBoth('thigh', limb([120, 314, 15], [124, 366, 12]), BODY_AXIS),
    ...placesOfBoth('inner-thigh', oval(142, 334, 7.5, 27, -2), BODY_AXIS),
    ...placesOfBoth('knee', oval(128, 401, 13.5, 14), BODY_AXIS),
    ...placesOfLimbs,
    ...placesOfBoth('armpit', oval(110, 153, 8.5, 12, 10), BODY_AXIS),
    ...placesOfBoth('inner-elbow', oval(88, 206, 12, 12), BODY_AXIS),
    ...placesOfBoth('foot', limb([130, 508, 10.5], [125, 520, 11]), BODY_AXIS),
  ],
};

import { limb, oval, whole } from './shapes.ts';
import { type BodyView, both, place, placesOfBoth } from './view.ts';

const AXIS = 160;

/** Above the head from above, its front at the top; below it from behind. */
export const scalpView: BodyView = {
  id: 'scalp',
  width: 320,
  height: 430,
  skin: [
    limb([160, 26, 11], [160, 15, 8]),
    ...both(oval(86, 112, 9, 20, 6), AXIS),
    oval(160, 106, 72, 88),
    ...both(oval(98, 298, 10, 21, -6), AXIS),
    limb([160, 340, 30], [160, 371, 32]),
    whole('M160 372C140 376 92 382 60 404C90 404 130 404 160 404', AXIS),
    oval(160, 284, 60, 70),
  ],
  hairlines: ['M104 62C120 40 200 40 216 62', 'M116 334C132 344 188 344 204 334'],
  lines: [],
  captions: [
    { textKey: 'skin.caption.fromAbove', y: 209 },
    { textKey: 'skin.caption.fromBehind', y: 424 },
  ],
  places: [
    place('scalp-front', whole('M160 50C136 50 118 56 108 68C122 82 140 86 160 86', AXIS)),
    place('scalp-crown', oval(160, 115, 28, 25)),
    ...placesOfBoth(
      'scalp-side',
      'M104 76C94 94 92 126 102 148C116 150 127 138 128 116C128 100 120 86 104 76Z',
      AXIS,
    ),
    place(
      'scalp-back',
      whole(
        'M160 146C146 146 134 145 126 142C120 150 114 156 108 158C122 180 140 188 160 188',
        AXIS,
      ) + oval(160, 276, 44, 48),
      [160, 166],
    ),
    ...placesOfBoth('behind-ear', oval(117, 306, 11, 22, -8), AXIS),
    ...placesOfBoth('ear', oval(97, 298, 10.5, 22, -6), AXIS),
    place('nape', oval(160, 366, 25, 19)),
  ],
};

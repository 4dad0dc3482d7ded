import { oval, whole } from './shapes.ts';
import { type BodyView, both, place, placesOfBoth } from './view.ts';

const AXIS = 160;

const head = 'M160 16C98 16 58 66 58 138C58 176 65 214 83 250C103 290 131 318 160 318';
const ear = 'M61 140C47 125 35 137 38 160C41 183 51 200 67 194C63 176 61 158 61 140Z';
const neckAndShoulders =
  'M160 290C146 290 126 290 117 286C120 330 112 346 84 356C50 367 24 374 14 404C60 404 110 404 160 404';

export const faceView: BodyView = {
  id: 'face',
  width: 320,
  height: 404,
  skin: [whole(neckAndShoulders, AXIS), ...both(ear, AXIS), whole(head, AXIS)],
  hairlines: ['M75 92C98 70 128 62 160 62C192 62 222 70 245 92'],
  lines: [
    ...both('M94 131C104 121 126 120 139 128', AXIS),
    ...both('M97 156C105 166 126 167 135 157', AXIS),
    'M160 150C157 172 151 190 147 208C150 213 156 215 161 215',
    'M143 250C152 257 168 257 177 250',
  ],
  places: [
    place('scalp', whole('M160 22C120 22 90 44 77 78C98 62 128 55 160 55', AXIS)),
    place(
      'hairline',
      whole('M160 59C128 59 98 66 73 88C71 94 70 99 69 105C96 84 128 78 160 78', AXIS),
    ),
    place(
      'forehead',
      whole('M160 82C130 82 106 87 88 99C86 105 86 110 88 115C112 107 140 108 160 111', AXIS),
    ),
    ...placesOfBoth('temple', oval(75, 129, 11.5, 20, 4), AXIS),
    place('between-brows', oval(160, 130, 12.5, 13)),
    ...placesOfBoth('brow', oval(117, 127, 26, 11.5, -3), AXIS),
    ...placesOfBoth('eyelid', oval(116, 155, 24, 12), AXIS),
    ...placesOfBoth('under-eye', oval(115, 181, 23, 11.5, 4), AXIS),
    ...placesOfBoth('nose-side', oval(134, 210, 11, 13.5, 10), AXIS),
    place(
      'nose',
      whole(
        'M160 149C152 149 148.5 158 148.5 170C148.5 184 146 194 147 206C150 215 155 217 160 217',
        AXIS,
      ),
    ),
    ...placesOfBoth('cheek', oval(98, 225, 23.5, 30, -8), AXIS),
    ...placesOfBoth(
      'jaw',
      'M92 262C100 255 113 258 118 266C123 276 128 284 134 292C138 298 134 308 126 306C110 297 98 281 92 262Z',
      AXIS,
    ),
    place('around-mouth', oval(160, 249, 36, 25), [160, 229]),
    place('lips', oval(160, 250.5, 22, 12)),
    place('chin', oval(160, 294, 23, 16)),
    ...placesOfBoth('ear', ear, AXIS),
    place(
      'neck',
      whole(
        'M160 328C144 328 134 325 126 320C125 336 120 348 110 358C126 372 144 376 160 376',
        AXIS,
      ),
    ),
  ],
};

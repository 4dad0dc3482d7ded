import { limb, oval } from './shapes.ts';
import { type BodyView, both, placesOfBoth } from './view.ts';

const AXIS = 160;
/** The upper sides above, the soles below. */
const SOLES_DOWN = 210;

const down = (path: string): string =>
  path.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${x} ${Number(y) + SOLES_DOWN}`,
  );

const toes = [
  limb([113, 52, 12], [116, 27, 11]),
  limb([94, 52, 9], [95, 25, 8]),
  limb([78, 56, 8.5], [77, 32, 7.4]),
  limb([64, 62, 8], [60, 42, 6.8]),
  limb([53, 72, 8], [47, 56, 6.4]),
];
const foot =
  'M126 56C131 84 121 112 118 138C116 152 117 160 116 172C112 190 74 190 70 172C68 152 61 136 54 118C46 98 41 84 48 68C60 46 116 38 126 56Z';
const upper =
  'M114 74C119 94 110 114 108 134C102 146 80 146 74 132C70 118 60 104 58 88C66 70 104 62 114 74Z';
const sole =
  'M115 72C120 94 108 112 108 128C104 142 82 142 76 130C72 118 58 106 56 88C66 68 106 60 115 72Z';
/** Of the sole: below the toes, and the arch. */
const creases = ['M54 82C68 72 98 68 120 76', 'M112 108C104 120 102 134 106 148'].map(down);
/** Where the toenails begin. */
const nails = [
  'M109 30C112 34 119 34 123 30',
  'M90 27C92 30 97 30 100 27',
  'M73 34C75 37 80 36 82 33',
  'M56 44C58 46 62 46 65 42',
  'M44 58C45 61 49 60 52 56',
];
const allToes = toes.join('');

export const feetView: BodyView = {
  id: 'feet',
  width: 320,
  height: 424,
  skin: [...toes, foot].flatMap((path) => [...both(path, AXIS), ...both(down(path), AXIS)]),
  lines: [...nails, ...creases].flatMap((path) => both(path, AXIS)),
  captions: [
    { textKey: 'skin.caption.tops', y: 206 },
    { textKey: 'skin.caption.soles', y: 416 },
  ],
  places: [
    ...placesOfBoth('foot-top', upper, AXIS),
    ...placesOfBoth('ankle', oval(93, 165, 20, 15), AXIS),
    ...placesOfBoth('sole', down(sole), AXIS),
    ...placesOfBoth('heel', down(oval(93, 163, 20, 18)), AXIS),
    ...placesOfBoth('toes', allToes, AXIS, down(allToes)),
  ],
};

/** The two containers that hold an icon in several sizes, each size as a PNG. */

/**
 * @typedef {{ size: number, png: Buffer }} Picture
 */

/** Windows: https://en.wikipedia.org/wiki/ICO_(file_format). @param {readonly Picture[]} pictures */
export const toIco = (pictures) => {
  const headerBytes = 6;
  const entryBytes = 16;
  const header = Buffer.alloc(headerBytes + entryBytes * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = headerBytes + entryBytes * index;
    // One byte each: 256 is written as 0.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
};

/** Which sizes a Mac looks for, twice where there is a name for the doubled screen. */
const icnsTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['icp6', 64],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** macOS: https://en.wikipedia.org/wiki/Apple_Icon_Image_format. @param {readonly Picture[]} pictures */
export const toIcns = (pictures) => {
  const blocks = icnsTypes.flatMap(([type, wanted]) => {
    const picture = pictures.find(({ size }) => size === wanted);
    if (!picture) return [];
    const header = Buffer.alloc(8);
    header.write(type, 'latin1');
    header.writeUInt32BE(picture.png.length + header.length, 4);
    return [header, picture.png];
  });
  const body = Buffer.concat(blocks);
  const header = Buffer.alloc(8);
  header.write('icns', 'latin1');
  header.writeUInt32BE(body.length + header.length, 4);
  return Buffer.concat([header, body]);
};

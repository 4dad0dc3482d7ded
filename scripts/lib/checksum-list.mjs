/** Which files are handed out, and the list of their checksums. */

/** Installers and archives; not what electron-builder notes for itself, and never what was made for trying. */
const ending = /\.(exe|dmg|zip|AppImage|deb|rpm|tar\.gz|cdx\.json)$/;

/** @param {readonly string[]} names */
export const handedOut = (names) =>
  names
    .filter((name) => name.startsWith('GutSkinJournal-') && ending.test(name))
    .filter((name) => !name.includes('for-trying-only'))
    .toSorted();

/** @param {readonly (readonly [name: string, sum: string])[]} sums */
export const sumsOf = (sums) => sums.map(([name, sum]) => `${sum}  ${name}\n`).join('');

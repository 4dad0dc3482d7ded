/** The words of a PDF as Chromium writes it: enough to compare, no more. */
import { inflateSync } from 'node:zlib';

type PdfObject = { readonly dictionary: string; readonly stream: string | null };

/** Object number to what it holds; streams inflated. */
function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const [, number = '0', body = ''] = match;
    const at = body.indexOf('stream');
    const dictionary = at < 0 ? body : body.slice(0, at);
    if (at < 0) {
      objects.set(Number(number), { dictionary, stream: null });
      continue;
    }
    const raw = body.slice(at).replace(/^stream\r?\n/, '');
    const bytes = Buffer.from(raw.slice(0, raw.lastIndexOf('endstream')), 'latin1');
    const isDeflated = dictionary.includes('/FlateDecode');
    const isText = !dictionary.includes('/Image') && !dictionary.includes('/Length1');
    objects.set(Number(number), {
      dictionary,
      stream: !isText ? null : (isDeflated ? inflateSync(bytes) : bytes).toString('latin1'),
    });
  }
  return objects;
}

const hexWords = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join('');

/** Glyph to letters, out of a ToUnicode map. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', word = ''] of block.matchAll(/<([0-9A-F]+)> *<([0-9A-F]+)>/gi)) {
      letters.set(glyph.toUpperCase(), hexWords(word));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    // A range may name the letters of each of its glyphs.
    const lists = block.matchAll(/<([0-9A-F]+)> *<([0-9A-F]+)> *\[([^\]]*)\]/gi);
    for (const [, from = '', , list = ''] of lists) {
      for (const [index, [, word = '']] of [...list.matchAll(/<([0-9A-F]+)>/gi)].entries()) {
        const glyph = (parseInt(from, 16) + index).toString(16).toUpperCase();
        letters.set(glyph.padStart(from.length, '0'), hexWords(word));
      }
    }
    const ranges = block.matchAll(/<([0-9A-F]+)> *<([0-9A-F]+)> *<([0-9A-F]+)>/gi);
    for (const [, from = '', to = '', first = ''] of ranges) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1) {
        const code = parseInt(first, 16) + glyph - parseInt(from, 16);
        letters.set(
          glyph.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCharCode(code),
        );
      }
    }
  }
  return letters;
}

/** A string in brackets, byte by byte; a backslash is followed by the byte itself or its number. */
function hexOf(literal: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = literal.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal, letter) =>
    octal === undefined
      ? (named[String(letter)] ?? String(letter))
      : String.fromCharCode(parseInt(String(octal), 8)),
  );
  return Buffer.from(bytes, 'latin1').toString('hex').toUpperCase();
}

export type ReadPdf = {
  readonly pageCount: number;
  /** Of the first page, in points. */
  readonly size: readonly [width: number, height: number];
  /** Without any white space, which a PDF only draws. */
  readonly letters: string;
};

export function readPdf(pdf: Buffer): ReadPdf {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', number = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.dictionary ?? '')?.[1];
      const stream = objects.get(Number(map))?.stream ?? null;
      if (stream !== null) fonts.set(name, lettersOf(stream));
    }
  }
  let letters = '';
  for (const { stream } of objects.values()) {
    if (stream === null || !stream.includes(' Tf')) continue;
    let font: ReadonlyMap<string, string> | undefined;
    const tokens = stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\(((?:\\[\s\S]|[^\\)])*)\)/gi);
    for (const [token, name, hex, literal] of tokens) {
      if (token.startsWith('/')) {
        font = fonts.get(name ?? '');
        continue;
      }
      const glyphs = hex === undefined ? hexOf(literal ?? '') : hex.toUpperCase();
      // Fonts of one byte a glyph, and of two.
      const width = [...(font?.keys() ?? [])][0]?.length ?? 4;
      for (let at = 0; at < glyphs.length; at += width) {
        letters += font?.get(glyphs.slice(at, at + width)) ?? '';
      }
    }
  }
  const all = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(all);
  return {
    pageCount: [...all.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    size: [Number(box?.[1]), Number(box?.[2])],
    letters: letters.replaceAll(/\s/g, ''),
  };
}

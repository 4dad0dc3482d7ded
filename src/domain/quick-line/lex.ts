/** A stretch of the line: from `start` up to, but not including, `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

export type TokenKind =
  'word' | 'number' | 'clock' | 'date' | 'slash' | 'quoted' | 'aside' | 'mark';

export type Token = Span & {
  readonly kind: TokenKind;
  readonly text: string;
  /** Small letters without accents: what is compared with the vocabulary. */
  readonly norm: string;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
};

const QUOTED = /"(?:[^"]|"")*(?:"|$)|[“„][^“”„]*(?:[”“]|$)/uy;
const ASIDE = /\((?:"(?:[^"]|"")*"\)|[^()]*(?:\)|$))/uy;
const DATE = /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)/uy;
const SLASH = /\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?(?![\d/])/uy;
const CLOCK = /\d{1,2}:\d{2}(?!\d)/uy;
const NUMBER = /\d+(?:[.,]\d+)?|[½¼¾⅓⅔]/uy;
const DOTTED = /(?:\p{L}\.){2,}(?!\p{L})/uy;
const ARROW = /->|=>|→/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’‘][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const UNIT = /\p{L}[\p{L}\p{M}]*(?:[-'’‘][\p{L}][\p{L}\p{M}]*)*/uy;
const MARK = /[,;.:&+/\-–—−()=!?"”>|*\n]/uy;
const OTHER = /[^\s\p{L}\p{N},;.:&+/\-–—−()=!?"“”„>→|*]+/uy;
const ANY = /[^]/uy;

const RULES: readonly (readonly [TokenKind, RegExp])[] = [
  ['quoted', QUOTED],
  ['aside', ASIDE],
  ['date', DATE],
  ['slash', SLASH],
  ['clock', CLOCK],
  ['number', NUMBER],
  ['word', DOTTED],
  ['mark', ARROW],
  ['word', WORD],
  ['mark', MARK],
  ['word', OTHER],
  ['mark', ANY],
];

export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(/[^\S\n]+/uy, text, at);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const before = tokens.at(-1);
    const isGlued = before?.end === at;
    const token = nextToken(text, at, isGlued && before?.kind === 'number');
    tokens.push({ ...token, isGlued });
    at = token.end;
  }
  return tokens;
}

function nextToken(text: string, at: number, isAfterNumber: boolean): Omit<Token, 'isGlued'> {
  for (const [kind, rule] of RULES) {
    // "1h30": the letters after a number are a unit, and the digits after them a number again.
    const found = matchAt(rule === WORD && isAfterNumber ? UNIT : rule, text, at);
    if (found !== null) {
      return { kind, text: found, norm: normalise(found), start: at, end: at + found.length };
    }
  }
  const last = text.slice(at, at + 1);
  return { kind: 'mark', text: last, norm: last, start: at, end: at + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined || found === '' ? null : found;
}

export function normalise(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase();
}

/** What stands between the quotation marks or brackets. */
export function contentOf({ kind, text }: Token): string {
  if (kind === 'aside') {
    const inner = text.endsWith(')') ? text.slice(1, -1) : text.slice(1);
    return inner.startsWith('"') ? unquoted(inner) : inner.trim();
  }
  return unquoted(text);
}

function unquoted(text: string): string {
  const isClosed = text.length > 1 && /["”“]$/u.test(text);
  return text.slice(1, isClosed ? -1 : undefined).replaceAll('""', '"');
}

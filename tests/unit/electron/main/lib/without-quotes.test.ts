import { describe, expect, it } from 'vitest';
import { ownWords, placesOf, withoutQuotes } from '#electron/main/lib/without-quotes';

describe('a message for the log', () => {
  it.each([
    ['could not save "oats and milk"', 'could not save […]'],
    ["could not save 'oats' or 'milk'.", 'could not save […] or […].'],
    ['could not save “oats”', 'could not save […]'],
    ['`oats` is not a food', '[…] is not a food'],
    ['never closed "oats and', 'never closed […]'],
    ["it doesn't work, it can't", "it doesn't work, it can't"],
    ["it's 'itch isn't gone' again", "it's […] again"],
    ['two\nlines\u0000and\u2028more', 'two lines and more'],
  ])('%j becomes %j', (message, expected) => {
    expect(withoutQuotes(message)).toBe(expected);
  });

  it.each([
    ['RangeError: Invalid time zone specified: oats', 'RangeError'],
    ['SyntaxError: Invalid regular expression: /oats(/: Unterminated', 'SyntaxError'],
    ['unreadable 1-2: ZodError: [{ code: oats }]\nmilk', 'unreadable 1-2: ZodError'],
    ['Error: Minified React error #31; visit … oats', 'Error: Minified React error #31'],
    ['WriteError: The change was not stored (failed).', 'same'],
    ['the chart was not drawn', 'same'],
  ])('%j is kept as far as the words are ours', (message, expected) => {
    expect(ownWords(message)).toBe(expected === 'same' ? message : expected);
  });

  it('keeps of a stack only its places', () => {
    const places = [
      'at a (app://journal/x.js:1:2)',
      'at Array.map (<anonymous>)',
      'at async Object.b [as c] (C:\\Program Files\\y.js:3:4)',
      'at app://journal/z.js:5:6',
    ];
    const message = "Error: sore cheeks\nat Grandma's\nat noon, 12:30\nat the lake (12:30)";
    expect(placesOf([message, ...places.map((place) => `    ${place}`)].join('\n'))).toBe(
      places.join(' | '),
    );
  });
});

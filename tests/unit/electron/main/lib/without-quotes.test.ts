import { describe, expect, it } from 'vitest';
import { placesOf, withoutQuotes } from '#electron/main/lib/without-quotes';

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

  it('keeps of a stack only its places', () => {
    expect(
      placesOf('Error: sore cheeks\nsecond line\n    at a (x.js:1:2)\n    at b (y.js:3)'),
    ).toBe('at a (x.js:1:2) | at b (y.js:3)');
  });
});

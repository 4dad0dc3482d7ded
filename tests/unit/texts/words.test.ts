import { describe, expect, it } from 'vitest';
import type { TextKey } from '@/texts';
import { allMessages } from './messages.ts';

/** Words that promise, blame or judge: the program notices patterns and never more than that. */
const UNSAID: readonly RegExp[] = [
  /\btrigger\w*/gi,
  /\bcaus(?:e|es|ed|ing|al|ality)\b/gi,
  /\b(?:safe|unsafe|bad|good) foods?\b/gi,
  /\bcheat\w*/gi,
  /\bfail(?:s|ed|ing|ure|ures)?\b/gi,
  /\bsignifican\w*/gi,
  /\bdiagnos\w*/gi,
  /\bmonitor\w*/gi,
  /\btreat(?:s|ed|ing|ment|ments)?\b/gi,
  /\bcur(?:e|es|ed|ing)\b/gi,
  /\bflare predict\w*/gi,
];

/** Where one of them is right: only to say what the program does not do, or what others gave. */
const ALLOWED: Readonly<Partial<Record<TextKey, readonly string[]>>> = {
  'common.standingLine': ['diagnose', 'treat', 'treatments'],
  'common.ownRating': ['diagnosis'],
  'report.notice': ['diagnosis'],
  'desktop.report.foot': ['diagnosis'],
};

function unsaidIn(text: string): readonly string[] {
  return UNSAID.flatMap((word) => text.match(word) ?? []);
}

describe('the words of the catalogue', () => {
  it('never promise, blame or judge', () => {
    const found = allMessages.flatMap(({ key, text }) =>
      unsaidIn(text)
        .filter((word) => ALLOWED[key]?.includes(word.toLowerCase()) !== true)
        .map((word) => `${key}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('need each of the exceptions', () => {
    for (const [key, words] of Object.entries(ALLOWED)) {
      const text = allMessages.find((message) => message.key === key)?.text ?? '';
      expect(unsaidIn(text).map((word) => word.toLowerCase())).toEqual(
        expect.arrayContaining([...words]),
      );
    }
  });

  it.each([
    ['Milk triggers spots', ['triggers']],
    ['It failed because of you', ['failed']],
    ['A bad food, a significant cause', ['cause', 'bad food', 'significant']],
    ['Because it was safe to save your foods', []],
    ['A retreat, a curious secure procedure', []],
  ])('%j says %j', (text, words) => expect([...unsaidIn(text)].sort()).toEqual([...words].sort()));
});

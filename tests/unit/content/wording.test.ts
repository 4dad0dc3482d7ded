import { describe, expect, it } from 'vitest';
import articleRuns from './article-runs.json';
import { everyText, runsOfEight } from './words.ts';

/** Words that claim more than this journal may, or that judge a person or a meal. */
const FORBIDDEN =
  /\b(trigger\w*|caus(?:e|es|ed|ing|al)|cur(?:e|es|ed|ing)|treat(?:s|ed|ing|ment|ments)?|heal(?:s|ed|ing)?|diagnos\w*|monitor\w*|detect\w*|prevent\w*|predict\w*|significant\w*|prove[ns]?|guarantee\w*|detox\w*|cleans(?:e|ing)|toxins?|miracle|cheat\w*|fail(?:s|ed|ure)?|guilt|(?:good|bad|safe|unsafe|clean|junk) foods?|superfoods?|calorie\w*|secret)\b/giu;

/** Exact phrases in which one of those words is right. */
const ALLOWED: readonly string[] = ['cured meat'];

function forbiddenIn(text: string): readonly string[] {
  const rest = ALLOWED.reduce((left, phrase) => left.replaceAll(phrase, ''), text);
  return rest.match(FORBIDDEN) ?? [];
}

describe('wording of the guidance', () => {
  it.each(everyText().map(({ name, text }) => [name, text] as const))(
    '%s holds no forbidden word',
    (_, text) => {
      expect(forbiddenIn(text)).toEqual([]);
    },
  );

  it('would notice one', () => {
    expect(forbiddenIn('Milk triggers acne and kefir cures it.')).toEqual(['triggers', 'cures']);
  });

  const known = new Set<string>(articleRuns);

  it.each(everyText().map(({ name, text }) => [name, text] as const))(
    '%s shares no run of eight words with the article',
    (_, text) => {
      const shared = [...runsOfEight(text)].flatMap(([hash, run]) =>
        known.has(hash) ? [run] : [],
      );
      expect(shared).toEqual([]);
    },
  );

  it('would notice a shared run', () => {
    const list = 'Acne breakouts, eczema flare-ups, rosacea, psoriasis, dryness';
    expect([...runsOfEight(list).keys()].some((hash) => known.has(hash))).toBe(true);
  });
});

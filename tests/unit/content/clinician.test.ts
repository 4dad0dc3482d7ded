import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emergencyNumbers, HELP_LEVELS, helpLevels } from '@/content/clinician.ts';

describe('when to see a clinician', () => {
  it('lists every level once, the most urgent first, each with situations', () => {
    const schema = z.array(
      z.strictObject({
        id: z.enum(HELP_LEVELS),
        title: z.string().min(5),
        lead: z.string().regex(/\.$/u),
        situations: z.array(z.string().min(10)).min(2),
      }),
    );
    expect(schema.safeParse(helpLevels).error).toBeUndefined();
    expect(helpLevels.map(({ id }) => id)).toEqual(HELP_LEVELS);
  });

  it.each([
    ['emergency', /breathing/iu],
    ['emergency', /bleeding that does not stop/iu],
    ['same-day', /rash with fever/iu],
    ['same-day', /blisters/iu],
    ['same-day', /black or dark red stool/iu],
    ['book-a-visit', /three weeks/iu],
    ['book-a-visit', /losing weight without trying/iu],
    ['ask-before', /pregnant/iu],
    ['ask-before', /never test a food on yourself/iu],
    ['mental-health', /crisis line/iu],
  ] as const)('%s names %s', (id, words) => {
    expect(helpLevels.find((level) => level.id === id)?.situations.join(' ')).toMatch(words);
  });

  it('knows the emergency numbers by region, with a line for everywhere else', () => {
    const byRegion = Object.fromEntries(emergencyNumbers.map((n) => [n.region, n.numbers]));
    expect(byRegion).toMatchObject({
      'European Union': ['112'],
      'United Kingdom': ['999'],
      'United States and Canada': ['911'],
      Australia: ['000'],
      'New Zealand': ['111'],
      India: ['112', '102', '108'],
    });
    expect(emergencyNumbers.at(-1)?.note).toMatch(/your local emergency number/iu);
  });
});

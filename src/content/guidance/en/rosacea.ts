import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const rosacea: GuidancePiece = {
  id: 'rosacea',
  group: 'conditions',
  topic: 'skin',
  title: 'Rosacea',
  summary:
    'Flushing, lasting redness or warmth, sometimes bumps. Sun, stress and heat are named far more often than any food.',
  evidenceNote: 'A survey of people who have it',
  sections: [
    {
      heading: 'What people notice',
      statements: [
        advice(
          'Flushing, warmth or stinging in the middle of the face, lasting redness, fine vessels, bumps. On darker skin, warmth, swelling or darkening may be easier to notice than redness.',
        ),
      ],
    },
    {
      heading: 'What people often ask about',
      statements: [
        finding(
          'C',
          ['nrs-2002'],
          'In a survey by a patient society, 1,066 people with rosacea said what they link with flare-ups. Most named sun (81 percent), stress (79), hot weather (75), wind (57) and exercise (56).',
        ),
        finding(
          'C',
          ['nrs-2002'],
          'Then came alcohol (52), hot baths (51), cold (46), spicy food (45), humid air (44) and hot drinks (36). Dairy was named by 8.',
        ),
        advice(
          'These are impressions, not tests. Your own list may look quite different, and that is what a diary is for.',
        ),
      ],
    },
    {
      heading: 'What is known, and what is not',
      statements: [
        finding(
          'C',
          ['de-pessemier-2021'],
          'Altered microbes have been seen in people with rosacea. Which way round it goes is not known.',
        ),
        finding(
          'none',
          ['wastyk-2021', 'mcdonald-2018'],
          'Nobody has shown that eating for the gut calms rosacea.',
        ),
        advice(
          'Sun, heat and wind differ from day to day. Write a word about the weather, or a warm lunch outdoors may make lunch look like the reason.',
        ),
      ],
    },
    {
      heading: 'When to see someone',
      statements: [
        advice(
          'When redness stays, when bumps come with it, or when the skin of the nose thickens.',
        ),
        advice(
          'Soon, when eyes are gritty, sore or red. With eye pain or blurred sight, the same day.',
        ),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const whenTheBalanceShifts: GuidancePiece = {
  id: 'when-the-balance-shifts',
  group: 'start',
  topic: 'gut',
  title: 'When the balance shifts',
  summary:
    'A gut community that has lost its usual mix is called dysbiosis. It may go along with inflammation, and some of that may show on the skin.',
  evidenceNote: 'Associations · what comes first is unknown',
  sections: [
    {
      heading: 'What the word means',
      statements: [
        finding(
          'D',
          ['salem-2018', 'de-pessemier-2021'],
          'Dysbiosis stands for a microbe community out of balance: other proportions, or fewer kinds, than is usual.',
        ),
        advice(
          'This journal cannot see your microbes, and how your belly feels does not reveal them either. It only knows what you write down.',
        ),
      ],
    },
    {
      heading: 'Beyond the gut',
      statements: [
        finding(
          'D',
          ['salem-2018', 'de-pessemier-2021'],
          'One line of thought goes like this: when the gut community is disturbed, more inflammation may spread in the body, and the skin may be one of the places where it comes to light.',
        ),
        finding(
          'B',
          ['wastyk-2021'],
          'In one small trial in healthy adults, eating more fermented food went along with lower inflammation markers in the blood. Skin was not looked at.',
        ),
      ],
    },
    {
      heading: 'How it may show on the skin',
      statements: [
        finding(
          'C',
          ['de-pessemier-2021'],
          'In acne, eczema, rosacea and psoriasis, researchers have seen altered microbes in the gut or on the skin. They were found together; more than that is not known.',
        ),
        finding(
          'none',
          ['de-pessemier-2021', 'salem-2018'],
          'Dryness and irritation are often named in the same breath. In the sources behind these pages we found no trial that ties ordinary dry skin to the gut.',
        ),
      ],
    },
    {
      heading: 'What nobody knows yet',
      statements: [
        finding(
          'D',
          ['de-pessemier-2021'],
          'Does the shift come before the skin problem, does it follow, or does something else move both? Reviews leave this open.',
        ),
      ],
    },
    {
      heading: 'A calm way to use this',
      statements: [
        advice(
          'Note skin and belly comfort on the same evening now and then. After some weeks you may notice whether they tend to be bothered together.',
        ),
        advice(
          'Blood in the stool, belly pain that stays, or losing weight without trying are not questions for a journal. Please look at "When to see a clinician".',
        ),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const beforeYouCutAFoodOut: GuidancePiece = {
  id: 'before-you-cut-a-food-out',
  group: 'more',
  topic: 'food',
  title: 'Before you cut a food out',
  summary:
    'Removing foods on your own can do harm, and it seldom gives a clear answer. Add first, and ask someone before you remove.',
  evidenceNote: 'Little help, some risk',
  sections: [
    {
      heading: 'Why we ask you to wait',
      statements: [
        finding(
          'X',
          ['oykhman-2022'],
          'For eczema, leaving foods out helped slightly at most in ten trials, and it may raise the risk of a true food allergy. Most who took part were small children.',
        ),
        finding(
          'C',
          ['eikey-2021'],
          'Rules and numbers about food can take over. In interviews, people described diet apps that fed such worries.',
        ),
        finding(
          'C',
          ['juhl-2018'],
          'Even for the most suspected food in acne, dairy, surveys show only a weak link.',
        ),
      ],
    },
    {
      heading: 'The word histamine',
      statements: [
        finding(
          'D',
          ['reese-2017'],
          'Aged cheese, wine, sauerkraut, cured meat and tinned fish are suspected often. A guideline finds the evidence limited and knows of no reliable test.',
        ),
        finding(
          'B',
          ['komericki-2010'],
          'In a blinded trial, single complaints did not come back reliably when people were given histamine again.',
        ),
      ],
    },
    {
      heading: 'What to do instead',
      statements: [
        advice(
          'Add something for a few weeks and watch your notes. Adding is the gentler question.',
        ),
        advice(
          'If you are convinced that a food does you no good, take your notes to a doctor or dietitian and plan it together.',
        ),
        advice('With a known or suspected food allergy, never test the food on yourself.'),
      ],
    },
    {
      heading: 'If eating has become hard',
      statements: [
        advice(
          'Leave the meals blank and note only mood, calm or skin. The journal works just as well.',
        ),
        advice(
          'If food takes up much of your thinking, or eating frightens you, please talk to someone you trust or to a doctor.',
        ),
      ],
    },
  ],
};

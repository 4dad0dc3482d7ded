import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const fromTheInsideOut: GuidancePiece = {
  id: 'from-the-inside-out',
  group: 'more',
  topic: 'gut',
  title: 'From the inside out',
  summary:
    'Looking after your gut is worth it for its own sake. If the skin gains as well, so much the better; that part is a maybe.',
  evidenceNote: 'Gut: good reasons · skin: a maybe',
  sections: [
    {
      heading: 'More than what goes on the skin',
      statements: [
        advice(
          'Most of us were taught to look for help in creams. What goes on the skin still counts; this is about the other half of the story.',
        ),
        finding(
          'D',
          ['salem-2018', 'de-pessemier-2021'],
          'Reviews take the view that gut and skin are in touch, so looking inside as well is a fair question to ask.',
        ),
      ],
    },
    {
      heading: 'What stands on some ground',
      statements: [
        finding(
          'A',
          ['efsa-2010'],
          'Digestion gains: enough fibre is part of normal bowel function.',
        ),
        finding(
          'B',
          ['wastyk-2021'],
          'The immune system may take note: in one small trial, inflammation markers went down while people ate more fermented food.',
        ),
        finding(
          'B',
          ['goyal-2014', 'balban-2023'],
          'Mood may gain a little: meditation and slow breathing have eased anxiety in trials.',
        ),
      ],
    },
    {
      heading: 'What is a maybe',
      statements: [
        finding(
          'none',
          ['wastyk-2021', 'mcdonald-2018'],
          'Calmer or clearer skin may follow for some people. Nobody has shown it for eating habits that look after the gut.',
        ),
        finding(
          'X',
          ['makrgeorgou-2018'],
          'For one short cut, probiotics for eczema, trials point to little or no difference.',
        ),
      ],
    },
    {
      heading: 'Listen to your own days',
      statements: [
        advice(
          'Your belly has opinions. Note comfort along with meals, calm and skin, and let a few weeks pass before you read anything into them.',
        ),
        advice(
          'Skin has many reasons. Weather, sleep, cycle, creams and medicines belong in the picture too.',
        ),
        advice('A calm skin is welcome, and so is a good day with busy skin.'),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const plantVariety: GuidancePiece = {
  id: 'plant-variety',
  group: 'try',
  topic: 'food',
  title: 'Many kinds of plants',
  summary:
    'Different plants feed different microbes, or so the idea goes. Thirty a week is a handy round number, not a rule.',
  evidenceNote: 'Food · one large survey, not shown for skin',
  sections: [
    {
      heading: 'Where the thirty comes from',
      statements: [
        finding(
          'C',
          ['mcdonald-2018'],
          'In one large survey, people who named more than 30 kinds of plants a week had more varied gut microbes than people who named 10 or fewer.',
        ),
        finding(
          'C',
          ['mcdonald-2018'],
          'Those who took part chose to, and guessed their numbers. It was not a trial, and 30 is simply where the researchers drew their line.',
        ),
      ],
    },
    {
      heading: 'What counts',
      statements: [
        advice(
          'Vegetables, fruit, beans, whole grains, nuts, seeds and mushrooms. Tinned, dried and frozen ones count as well.',
        ),
        advice(
          'Herbs, spices, coffee and tea count for a little in some schemes. No scheme has been tested, so pick what feels sensible.',
        ),
      ],
    },
    {
      heading: 'And the skin?',
      statements: [
        finding(
          'none',
          ['mcdonald-2018'],
          'The survey was about microbes. Nobody has shown that a wider mix of plants improves skin.',
        ),
      ],
    },
    {
      heading: 'Easy ways to add one',
      statements: [
        advice(
          'Seeds over porridge, a tin of mixed beans, a frozen berry mix, another kind of bread, a herb you rarely use.',
        ),
        advice('A week with few plants is just a week. There is nothing to make up for.'),
      ],
    },
  ],
};

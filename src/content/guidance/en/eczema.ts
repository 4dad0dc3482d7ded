import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const eczema: GuidancePiece = {
  id: 'eczema',
  group: 'conditions',
  topic: 'skin',
  title: 'Eczema flare-ups',
  summary:
    'Itchy, dry, sore patches that come in waves. Foods are suspected often; finding out needs testing, not guessing.',
  evidenceNote: 'Probiotics and cutting out foods: little help, some risk',
  sections: [
    {
      heading: 'What people notice',
      statements: [
        advice(
          'Itch first of all, then dry, rough or weeping patches, often in the bends of arms and knees, on hands, neck or eyelids. The colour can be red, or brown, purple or grey on darker skin.',
        ),
        advice('Broken nights and tiredness often come with the itch, so note sleep too.'),
      ],
    },
    {
      heading: 'What people often ask about',
      statements: [
        finding(
          'X',
          ['oykhman-2022'],
          'Single foods such as milk, egg, wheat, soya, nuts or fish: ten trials, mostly with small children, found a slight benefit at most from leaving foods out. Doing so may raise the risk of a true food allergy.',
        ),
        finding(
          'X',
          ['makrgeorgou-2018'],
          'Probiotics: a large review of trials found little or no difference for eczema.',
        ),
        finding(
          'D',
          ['hall-2012', 'orion-wolf-2013'],
          'Stress: there are plausible routes, and many people report it. Firm numbers are few.',
        ),
        advice('Wool, heat, sweat, soaps and scented products are worth a note as well.'),
      ],
    },
    {
      heading: 'What is known, and what is not',
      statements: [
        finding(
          'C',
          ['de-pessemier-2021'],
          'Gut and skin microbes have been seen to differ in people with eczema. That does not tell which came first.',
        ),
        finding(
          'none',
          ['wastyk-2021', 'mcdonald-2018'],
          'Nobody has shown that fibre, plant variety or fermented food calms eczema.',
        ),
        advice(
          'If you think a food is behind it, ask for a proper test. Do not try suspected foods on yourself, and do not drop food groups alone.',
        ),
      ],
    },
    {
      heading: 'When to see someone',
      statements: [
        advice(
          'The same day, if eczema turns painful, with clusters of small blisters, with crusts or weeping, if it spreads quickly, or if you have a fever with it.',
        ),
        advice('Soon, if itch takes your sleep or the creams you have no longer keep up.'),
      ],
    },
  ],
};

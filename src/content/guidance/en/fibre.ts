import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const fibre: GuidancePiece = {
  id: 'fibre',
  group: 'try',
  topic: 'food',
  title: 'Fibre, a little more each week',
  summary:
    'Fibre keeps the bowels at work and feeds microbes. How much is enough is well agreed; an effect on skin is not.',
  evidenceNote: 'Food · official figures for bowels, none for skin',
  sections: [
    {
      heading: 'What it is',
      statements: [
        finding(
          'D',
          ['efsa-2010', 'gibson-2017'],
          'Fibre is the part of plants that you cannot digest yourself. It travels on to the large bowel, where microbes can feed on some of it.',
        ),
      ],
    },
    {
      heading: 'How much is enough',
      statements: [
        finding(
          'A',
          ['efsa-2010'],
          'For adults, European experts consider about 25 g a day enough for normal bowel function.',
        ),
        finding(
          'A',
          ['iom-2005'],
          'US figures for adults run from 21 to 38 g by age and sex; they are 28 g in pregnancy and 29 g while breastfeeding.',
        ),
      ],
    },
    {
      heading: 'What it does for microbes and skin',
      statements: [
        finding(
          'B',
          ['wastyk-2021'],
          'When healthy adults ate a lot more fibre for 17 weeks, neither the variety of their gut microbes nor the main immune score of the study changed.',
        ),
        finding(
          'none',
          ['efsa-2010', 'wastyk-2021'],
          'All of this is about the gut. Nobody has shown that more fibre improves skin.',
        ),
      ],
    },
    {
      heading: 'Go gently',
      statements: [
        advice(
          'Raise it over weeks, not days, and drink something with it. Some gas in the beginning is common.',
        ),
        advice(
          'With a bowel condition, or if your belly protests, ask a dietitian or doctor how much suits you.',
        ),
        advice(
          'Easy places to start: oats, beans and lentils, wholegrain bread, pears, carrots, nuts, seeds.',
        ),
      ],
    },
    {
      heading: 'No need to count',
      statements: [
        finding(
          'C',
          ['eikey-2021'],
          'Counting is not for everyone. In one set of interviews, people said that numbers and streaks in diet apps had made trouble with eating worse.',
        ),
        advice('"Some" and "plenty" are good enough words for a day.'),
      ],
    },
  ],
};

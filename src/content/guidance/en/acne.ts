import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const acne: GuidancePiece = {
  id: 'acne',
  group: 'conditions',
  topic: 'skin',
  title: 'Acne breakouts',
  summary:
    'Spots, bumps and blackheads that come and go. Sugar, milk and stress are asked about most; the studies are small.',
  evidenceNote: 'Small trials and surveys',
  sections: [
    {
      heading: 'What people notice',
      statements: [
        advice(
          'Blackheads, bumps, filled spots or deep sore lumps, mostly on face, chest, shoulders and back. On darker skin, dark marks may stay for a while.',
        ),
        advice(
          'Often there are calmer and busier weeks. That is what makes notes over time useful.',
        ),
      ],
    },
    {
      heading: 'What people often ask about',
      statements: [
        finding(
          'B',
          ['smith-2007', 'kwon-2012'],
          'Quick sugars and starches: two small trials saw fewer spots on a lower-glycaemic diet. In one of them that group also lost weight, so what helped is unclear.',
        ),
        finding(
          'C',
          ['juhl-2018'],
          'Milk, and skimmed milk above all: surveys link dairy and acne weakly. Once adjusted, the link gets weaker still, and surveys cannot show what leads to what.',
        ),
        finding(
          'none',
          ['juhl-2018'],
          'Whey powder comes up as well. The surveys above do not settle it.',
        ),
        finding(
          'C',
          ['chiu-2003'],
          'Stress: 22 students had more acne around exams, the more stressed ones in particular.',
        ),
      ],
    },
    {
      heading: 'What is known, and what is not',
      statements: [
        finding(
          'C',
          ['de-pessemier-2021'],
          'Altered microbes have been seen in people with acne. Whether that comes first or later is open.',
        ),
        finding(
          'none',
          ['wastyk-2021', 'bowe-logan-2011'],
          'Nobody has shown that fibre, many plants or fermented food calm acne. For probiotics there is a hypothesis.',
        ),
        advice(
          'Creams, washes, the cycle, sweat and shaving matter too. Note what you change, or the food will seem to explain everything.',
        ),
      ],
    },
    {
      heading: 'When to see someone',
      statements: [
        advice(
          'When lumps are deep or painful, when marks or scars stay, when shop-bought products have not helped for some months, or when it weighs on your mood.',
        ),
        advice(
          'The same day, if the skin suddenly turns hot, swollen and very painful, or you have a fever with it.',
        ),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const gutFriendlyEating: GuidancePiece = {
  id: 'gut-friendly-eating',
  group: 'try',
  topic: 'food',
  title: 'Eat for your microbes',
  summary:
    'Whole foods, fibre, many different plants, and live fermented foods if they agree with you. The reasons are about the gut; for skin nobody has shown it yet.',
  evidenceNote: 'Food · not shown for skin',
  sections: [
    {
      heading: 'The short version',
      statements: [
        advice(
          'Build most meals from foods close to how they grew: vegetables, fruit, beans, whole grains, nuts and seeds.',
        ),
        finding(
          'D',
          ['gibson-2017', 'marco-2021'],
          'Two helpers have names: prebiotics are food for the microbes you already have, and fermented foods such as yogurt, kefir and kimchi can bring live microbes along.',
        ),
      ],
    },
    {
      heading: 'Why whole foods',
      statements: [
        finding(
          'A',
          ['efsa-2010', 'iom-2005'],
          'Fibre comes from plants, and official bodies name amounts of it that are enough for the bowels to work normally.',
        ),
        finding(
          'B',
          ['wastyk-2021'],
          'In a 17-week trial with healthy adults, gut microbes became more varied on plenty of fermented food. On plenty of fibre their variety stayed about the same.',
        ),
        finding(
          'D',
          ['monteiro-2016'],
          'One way to sort foods goes by how far they were processed, from plain ingredients to factory recipes. The sorting is disputed: wholemeal bread can land in the last group. Read it as a description, not as a mark.',
        ),
      ],
    },
    {
      heading: 'And the skin?',
      statements: [
        finding(
          'none',
          ['wastyk-2021', 'mcdonald-2018', 'efsa-2010'],
          'Nobody has shown that fibre, plant variety or fermented food improves skin. They stand here for general well-being, and because you may want to look for yourself.',
        ),
        finding(
          'B',
          ['smith-2007', 'kwon-2012'],
          'The nearest trials are about acne. Two small ones saw fewer spots on a lower-glycaemic diet, which is one with fewer quick sugars and starches.',
        ),
      ],
    },
    {
      heading: 'One small step',
      statements: [
        advice(
          'Add something rather than taking something away: a handful of berries, a spoon of lentils, a slice of wholegrain bread.',
        ),
        advice(
          'Nothing is off the list here. Pizza on a Friday is a meal like any other, and worth noting like any other.',
        ),
        advice(
          'In Today, write what you ate in plain words. Amounts are not needed to notice a pattern.',
        ),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const prebiotics: GuidancePiece = {
  id: 'prebiotics',
  group: 'try',
  topic: 'food',
  title: 'Prebiotics: food for your microbes',
  summary:
    'Some fibres in fruit, vegetables and whole grains are what gut microbes like best. You probably eat several of them already.',
  evidenceNote: 'Food · expert definition, not shown for skin',
  sections: [
    {
      heading: 'What the word means',
      statements: [
        finding(
          'D',
          ['gibson-2017'],
          'Experts call something a prebiotic when your own microbes make use of it selectively and a benefit for you has been shown. Fibre is the wider family: not every fibre earns the name.',
        ),
        advice(
          'Foods contain such fibres in changing amounts, so we speak of prebiotic-type fibre and print no grams.',
        ),
      ],
    },
    {
      heading: 'Where to find them',
      statements: [
        finding(
          'C',
          ['moshfegh-1999'],
          'In a large food survey in the United States, about seven tenths of two such fibres came from wheat and a quarter from onions.',
        ),
        advice(
          'Fruit: bananas, above all. Vegetables: onions, garlic, leeks, asparagus, artichokes, chicory. Whole grains: wheat, rye, oats, barley. Beans and lentils belong here too.',
        ),
        advice('An onion softened at the start of a soup or stew is an easy beginning.'),
      ],
    },
    {
      heading: 'What is known about skin',
      statements: [
        finding(
          'none',
          ['wastyk-2021', 'gibson-2017'],
          'No trial that we know of has shown a change in skin from eating foods with these fibres.',
        ),
      ],
    },
    {
      heading: 'Go gently',
      statements: [
        advice(
          'Gas is common when portions grow fast. Start small, add a little each week, and stay where it feels comfortable.',
        ),
        advice(
          'With irritable bowel, some of these foods can be hard to take. Ask a professional before adding a lot.',
        ),
      ],
    },
  ],
};

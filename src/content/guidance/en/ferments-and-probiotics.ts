import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const fermentsAndProbiotics: GuidancePiece = {
  id: 'ferments-and-probiotics',
  group: 'try',
  topic: 'gut',
  title: 'Ferments and probiotics told apart',
  summary:
    'Yogurt, kefir and kimchi are fermented, and often sold as probiotic. The two words do not mean the same thing.',
  evidenceNote: 'Ferments · one small trial, skin not measured',
  sections: [
    {
      heading: 'Two words',
      statements: [
        finding(
          'D',
          ['marco-2021'],
          'A fermented food is made by letting wanted microbes work on it. Milk turns into yogurt or kefir, cabbage into kimchi or sauerkraut.',
        ),
        finding(
          'D',
          ['hill-2014', 'marco-2021'],
          'Probiotic is a stricter word: live microbes, enough of them, and a benefit that was shown. A ferment may hold live microbes and still not meet that bar.',
        ),
      ],
    },
    {
      heading: 'Still live, or not',
      statements: [
        finding(
          'D',
          ['marco-2021'],
          'Usually live when eaten: yogurt, kefir, sour cream, most cheeses, miso, tempeh, natto, most kombucha, and kimchi or sauerkraut that nobody heated.',
        ),
        finding(
          'D',
          ['marco-2021'],
          'Usually not live: bread, wine, most beer, chocolate, and jars that were pasteurised. Vegetables simply put in vinegar were never fermented.',
        ),
        advice(
          'Cooking ends the live part. Stir miso in after the pot is off the heat if you want to keep it.',
        ),
      ],
    },
    {
      heading: 'What has been seen',
      statements: [
        finding(
          'B',
          ['wastyk-2021'],
          'In one small trial with healthy adults, eating more fermented foods raised gut-microbe variety, and inflammation markers went down.',
        ),
        finding(
          'none',
          ['wastyk-2021', 'marco-2021'],
          'Skin was not measured there, and nobody has shown that fermented food improves it.',
        ),
      ],
    },
    {
      heading: 'If you would like to try',
      statements: [
        advice('Begin with a few spoonfuls or half a glass and see how your belly takes it.'),
        advice(
          'Pregnant, choosing for a child, or living with weak immunity or a serious illness? Ask a health professional before eating unpasteurised ferments.',
        ),
        finding(
          'D',
          ['reese-2017', 'komericki-2010'],
          'Some people suspect the histamine in aged cheese, wine or sauerkraut. The evidence for this is limited, and no reliable test exists.',
        ),
      ],
    },
  ],
};

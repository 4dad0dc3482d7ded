import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const drynessAndIrritation: GuidancePiece = {
  id: 'dryness-and-irritation',
  group: 'conditions',
  topic: 'skin',
  title: 'Dryness and irritation',
  summary:
    'Tight, rough, stinging or flaky skin. What touches it from outside is the first thing to look at; the gut is only a guess here.',
  evidenceNote: 'Not shown for the gut',
  sections: [
    {
      heading: 'What people notice',
      statements: [
        advice(
          'Tightness after washing, fine flakes, rough or ashy patches, stinging from products that used to be fine. Hands, shins, lips and cheeks are the usual places.',
        ),
      ],
    },
    {
      heading: 'What people often ask about',
      statements: [
        finding(
          'D',
          ['hse-2021'],
          'Washing: a public health service says that ordinary bar and liquid soaps can dry the skin, and that moisturisers used often keep it hydrated.',
        ),
        advice(
          'Also worth a note: hot showers, cold or heated air, wool, gloves, new creams, make-up or washing powder.',
        ),
        finding(
          'none',
          ['de-pessemier-2021', 'salem-2018'],
          'The gut: articles like to put dry, irritated skin on the list of what an unsettled gut may do. In our sources we found no trial on it.',
        ),
      ],
    },
    {
      heading: 'What is known, and what is not',
      statements: [
        finding(
          'none',
          ['wastyk-2021', 'efsa-2010'],
          'Nobody has shown that fibre, plants or fermented food make dry skin any less dry.',
        ),
        advice(
          'Change one thing at a time and give it a few weeks. If you swap the soap and the breakfast together, your notes cannot tell them apart.',
        ),
      ],
    },
    {
      heading: 'When to see someone',
      statements: [
        advice(
          'When it cracks, bleeds or keeps you awake, when it returns in the same place, or when it seems tied to your work.',
        ),
        advice(
          'The same day, if it is warm, swollen, oozing yellow or green, or has a streak running from it.',
        ),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const psoriasis: GuidancePiece = {
  id: 'psoriasis',
  group: 'conditions',
  topic: 'skin',
  title: 'Psoriasis',
  summary:
    'Raised, scaly patches that stay for weeks. Stress is the link people ask about most, and here calm practice has at least been tried.',
  evidenceNote: 'One small trial of guided meditation',
  sections: [
    {
      heading: 'What people notice',
      statements: [
        advice(
          'Clear-edged, scaly patches on elbows, knees, scalp or lower back; sometimes changed nails. Patches may look red with pale scales, or violet to dark brown with grey ones.',
        ),
        advice('It moves slowly. Looking back over months tells more than looking back over days.'),
      ],
    },
    {
      heading: 'What people often ask about',
      statements: [
        finding(
          'D',
          ['hall-2012', 'orion-wolf-2013'],
          'Stress: hormones and nerves offer plausible routes, and belief in the link is wide. Good statistics are thinner.',
        ),
        finding(
          'B',
          ['kabat-zinn-1998'],
          'Meditation: of 37 people having light therapy, those who also heard a guided recording cleared sooner. It came on top of medical care and was never repeated at scale.',
        ),
        finding(
          'B',
          ['dalton-2018'],
          'A later trial studied mindfulness in psoriasis too. We have not read its results, so we claim nothing from it.',
        ),
        advice(
          'Alcohol comes up often as well. We found only general remarks about it, so it stays an open question here.',
        ),
      ],
    },
    {
      heading: 'What is known, and what is not',
      statements: [
        finding(
          'C',
          ['de-pessemier-2021', 'salem-2018'],
          'Reviews report altered microbes in people with psoriasis. They cannot say whether that comes before or after.',
        ),
        finding(
          'none',
          ['wastyk-2021', 'mcdonald-2018'],
          'Nobody has shown that fibre, plant variety or fermented food calms psoriasis.',
        ),
      ],
    },
    {
      heading: 'When to see someone',
      statements: [
        advice(
          'When joints hurt or are stiff in the morning, when patches spread, or when it weighs on you.',
        ),
        advice(
          'The same day, if most of the body is covered, or you feel ill or feverish with it.',
        ),
      ],
    },
  ],
};

import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const probioticSupplements: GuidancePiece = {
  id: 'probiotic-supplements',
  group: 'try',
  topic: 'probiotics',
  title: 'Thinking of probiotics?',
  summary:
    'Supplements may do something for some people; for eczema they probably do little. Ask a healthcare professional first, above all if you are pregnant or unwell.',
  evidenceNote: 'Probiotics · little help seen',
  sections: [
    {
      heading: 'Ask a healthcare professional first',
      statements: [
        advice('Speak with a doctor, pharmacist or dietitian before you start a supplement.'),
        advice(
          'Always ask when pregnant or breastfeeding, for a child, with weak immunity, a serious illness or a central line.',
        ),
      ],
    },
    {
      heading: 'The hope',
      statements: [
        finding(
          'D',
          ['hill-2014', 'salem-2018'],
          'The hope is that live microbes from a capsule may help a disturbed gut find its balance again. The word probiotic is meant for products with live microbes, enough of them, and a benefit that was shown.',
        ),
        finding(
          'D',
          ['nccih-probiotics'],
          'Not all products act alike: what was seen with one need not hold for another.',
        ),
      ],
    },
    {
      heading: 'What is known about skin',
      statements: [
        finding(
          'X',
          ['makrgeorgou-2018'],
          'For eczema, a large review of trials found that probiotics probably make little or no difference to how people rate their skin.',
        ),
        finding(
          'D',
          ['bowe-logan-2011'],
          'For acne the idea has been put forward in a review. It is a hypothesis, not proof.',
        ),
      ],
    },
    {
      heading: 'How safe are they?',
      statements: [
        finding(
          'X',
          ['nccih-probiotics', 'makrgeorgou-2018'],
          'Healthy people usually have few side effects. In people who were very ill and in babies born too early, infections have occurred.',
        ),
      ],
    },
    {
      heading: 'If you and your professional decide to try',
      statements: [
        advice(
          'Add it on Today under Supplements on the days you take it, and leave other things as they are for some weeks, so that your notes can tell you something.',
        ),
        advice('Stop and ask if you feel unwell.'),
        advice('Keep taking medicines you were given. A supplement is no stand-in for them.'),
      ],
    },
  ],
};

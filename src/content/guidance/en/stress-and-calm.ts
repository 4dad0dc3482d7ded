import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const stressAndCalm: GuidancePiece = {
  id: 'stress-and-calm',
  group: 'try',
  topic: 'calm',
  title: 'Take stress seriously',
  summary:
    'Stress that lasts may unsettle the gut, and some skins answer to stressful weeks. Ten quiet minutes of breathing, yoga or meditation are a kind place to begin.',
  evidenceNote: 'Calm · skin barely studied',
  sections: [
    {
      heading: 'Stress, belly and skin',
      statements: [
        finding(
          'D',
          ['bowe-logan-2011'],
          'Lasting stress may disturb the microbes of the gut: that thought belongs to the idea of a line between gut, mind and skin, and is still a hypothesis.',
        ),
        finding(
          'C',
          ['chiu-2003'],
          'Some skins are worse in stressful weeks. Among 22 students with acne, spots were worse around exams, and more so in those who felt more stressed.',
        ),
        finding(
          'D',
          ['hall-2012', 'orion-wolf-2013'],
          'In eczema and psoriasis, stress hormones and nerves offer plausible routes. Good statistics are thinner than the common belief.',
        ),
      ],
    },
    {
      heading: 'What calm practice can do',
      statements: [
        finding(
          'B',
          ['goyal-2014'],
          'Put together, 47 trials suggest that meditation can ease anxiety a little. For stress itself the evidence is weaker.',
        ),
        finding(
          'B',
          ['balban-2023'],
          'In one trial, five minutes of slow breathing or mindfulness a day for four weeks lifted mood and eased anxiety.',
        ),
        finding(
          'B',
          ['kabat-zinn-1998', 'dalton-2018'],
          'Of 37 people having light therapy for psoriasis, those who also listened to a guided meditation cleared sooner. Mindfulness has been studied in psoriasis again since; nothing large has repeated the result.',
        ),
        finding(
          'none',
          ['goyal-2014', 'kabat-zinn-1998'],
          'For yoga we found no trial that looked at skin. Beyond the small study above, meditation and skin are barely studied.',
        ),
      ],
    },
    {
      heading: 'Three ways to begin',
      statements: [
        advice(
          'Breathe evenly: in for five seconds, out for five, no holding, for about five minutes.',
        ),
        advice(
          'Sit for five or ten minutes, notice the breath, and come back kindly whenever the mind wanders.',
        ),
        advice(
          'Move gently: shoulder rolls, cat-cow, a fold over a chair, a seated twist. Slow, and never into pain.',
        ),
      ],
    },
    {
      heading: 'Be careful with yourself',
      statements: [
        advice(
          'Stop if you feel dizzy, breathless, in pain or distressed. Not while driving, and not in water.',
        ),
        advice(
          'Leave out holding the breath if you are pregnant or have heart or lung disease, high blood pressure, seizures or panic. Even breathing has no holds.',
        ),
        advice(
          'Ask first about yoga if you are pregnant or have glaucoma, brittle bones, high blood pressure that is not under control, a disc problem, a risk of clots or unsteady balance.',
        ),
        advice(
          'Meditation suits most people. With a psychiatric condition it can now and then make things worse: talk it over first.',
        ),
      ],
    },
    {
      heading: 'In your journal',
      statements: [
        advice(
          'Note the minutes in Today, and how stressed you felt. Any minute counts, and so does a day without one.',
        ),
      ],
    },
  ],
};

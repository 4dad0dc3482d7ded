import type { GuidancePiece } from '@/domain/guidance';
import { advice, finding } from '../write.ts';

export const twoWayStreet: GuidancePiece = {
  id: 'two-way-street',
  group: 'start',
  topic: 'gut',
  title: 'A two-way street',
  summary:
    'The microbes in your gut help with digestion, immunity and mood. Researchers think they may have a say in your skin as well, and that your skin may answer back.',
  evidenceNote: 'Expert reviews · still being worked out',
  sections: [
    {
      heading: 'Who lives in there',
      statements: [
        finding(
          'D',
          ['salem-2018'],
          'Trillions of tiny living things share your intestines with you, most of them bacteria. All together they are known as the gut microbiome.',
        ),
        finding(
          'D',
          ['salem-2018', 'bowe-logan-2011'],
          'They take part in digesting food and in the work of the immune system, and a role in mood is being studied.',
        ),
      ],
    },
    {
      heading: 'From gut to skin',
      statements: [
        finding(
          'D',
          ['salem-2018', 'de-pessemier-2021'],
          'Reviews describe possible paths from gut to skin, with microbes and the immune system as go-betweens. The name for this is the gut-skin axis.',
        ),
        finding(
          'C',
          ['de-pessemier-2021'],
          'Differences in gut microbes have been seen in people with acne, eczema, psoriasis and rosacea. That does not show which came first.',
        ),
      ],
    },
    {
      heading: 'And back again',
      statements: [
        finding(
          'D',
          ['salem-2018', 'de-pessemier-2021'],
          'The traffic may run the other way as well: what goes on in the skin may be felt in the gut.',
        ),
        finding(
          'D',
          ['bowe-logan-2011'],
          'An older idea adds the mind as a third partner, so that mood, belly and skin may move together. It is a hypothesis, not a finding.',
        ),
      ],
    },
    {
      heading: 'How sure is this?',
      statements: [
        finding(
          'D',
          ['salem-2018', 'de-pessemier-2021', 'bowe-logan-2011'],
          'Many reviews agree that gut and skin may affect each other in both directions. Much of this is still being worked out.',
        ),
        finding(
          'none',
          ['wastyk-2021', 'makrgeorgou-2018'],
          'Controlled trials that looked at skin are few. So nobody can promise that a change in the gut will be seen in the mirror.',
        ),
      ],
    },
    {
      heading: 'What you can do with it',
      statements: [
        advice(
          'Take it as a reason to be curious. Write down what you eat, how you unwind and how your skin is for a few weeks, then look for patterns in your notes.',
        ),
        advice(
          'A pattern means that two things moved together in your notes. It cannot tell which one moved the other.',
        ),
        advice(
          'Creams, washes and medicines you were given keep their place. This journal looks at the inner side beside them, never instead of them.',
        ),
      ],
    },
  ],
};

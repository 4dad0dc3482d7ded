import type { GuidedPractice } from '@/domain/calm';

/** Slow and upright, nothing upside down, nothing forced; our own words. */
export const movement: GuidedPractice = {
  kind: 'guided',
  id: 'movement',
  technique: 'movement',
  usualMinutes: 9,
  steps: [
    {
      title: 'Stand tall',
      text: 'Feet under the hips, knees loose, arms hanging. Hold on to a chair if you like. Three easy breaths.',
      weight: 4,
    },
    {
      title: 'Shoulder rolls',
      text: 'Roll the shoulders up, back and down, slowly. Change direction halfway.',
      weight: 4,
    },
    {
      title: 'Neck',
      text: 'Let one ear sink towards its shoulder, then the other. Small and slow; no circles.',
      weight: 3,
    },
    {
      title: 'Cat and cow',
      text: 'On hands and knees, or sitting with hands on the thighs: round the back as you breathe out, let it hollow as you breathe in.',
      weight: 5,
    },
    {
      title: 'Side stretch',
      text: 'One arm up and over, as far as is pleasant. Breathe into the long side, then change.',
      weight: 5,
    },
    {
      title: 'Seated twist',
      text: 'On a chair, turn gently to one side, a hand on the back of the chair. Back to the middle, then the other side.',
      weight: 5,
    },
    {
      title: 'Fold and rest',
      text: 'Child’s pose on the floor, or on a chair with forearms on the thighs or a table, head no lower than the heart. Let the breath be slow.',
      weight: 5,
    },
    {
      title: 'Rest',
      text: 'Sit or lie comfortably and do nothing for a moment. Get up slowly.',
      weight: 4,
    },
  ],
};

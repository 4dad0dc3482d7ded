import type { GuidedPractice } from '@/domain/calm';

/** The order goes from the feet to the whole body; our own words. */
export const bodyScan: GuidedPractice = {
  kind: 'guided',
  id: 'body-scan',
  technique: 'body-scan',
  usualMinutes: 12,
  steps: [
    {
      title: 'Settle',
      text: 'Lie down or sit back. Eyes closed, or open and soft, as you like. Let the breath come by itself.',
      weight: 4,
    },
    {
      title: 'Feet',
      text: 'Go with your attention to your feet: toes, soles, heels. Warm, cool, or nothing much. All of it is fine.',
      weight: 4,
    },
    {
      title: 'Legs',
      text: 'Up through ankles, calves and knees to the thighs. Feel what they rest on.',
      weight: 4,
    },
    {
      title: 'Hips',
      text: 'The hips and the seat, and the weight that they give to the ground.',
      weight: 3,
    },
    {
      title: 'Belly',
      text: 'The belly, rising and falling. Nothing has to be held in.',
      weight: 4,
    },
    {
      title: 'Chest',
      text: 'The ribs and the chest, a little wider with each breath in.',
      weight: 3,
    },
    {
      title: 'Back',
      text: 'The back from bottom to top. Let whatever carries it do the carrying.',
      weight: 4,
    },
    {
      title: 'Hands',
      text: 'Palms, fingers, the tips of the fingers. Notice without moving them.',
      weight: 3,
    },
    { title: 'Arms', text: 'Wrists, elbows, upper arms, heavy and at rest.', weight: 3 },
    {
      title: 'Shoulders and neck',
      text: 'The shoulders may sink. The neck may be long.',
      weight: 4,
    },
    {
      title: 'Face',
      text: 'Jaw, tongue, cheeks, the space around the eyes, the forehead. Each may soften a little, or not.',
      weight: 4,
    },
    {
      title: 'The whole body',
      text: 'Everything at once, from head to feet, breathing. Stay here a while, then move your fingers and come back.',
      weight: 5,
    },
  ],
};

import type { GuidedPractice } from '@/domain/calm';

/** Noticing the breath and coming back to it; our own words. */
export const sitting: GuidedPractice = {
  kind: 'guided',
  id: 'sitting',
  technique: 'meditation',
  usualMinutes: 8,
  steps: [
    {
      title: 'Sit',
      text: 'Both feet on the floor, or legs crossed. Tall, without being stiff. Hands where they are at ease.',
      weight: 3,
    },
    {
      title: 'Find the breath',
      text: 'Where do you feel it most: nose, chest or belly? Choose one place and stay with it.',
      weight: 4,
    },
    {
      title: 'Follow it',
      text: 'One breath in, one breath out. You need not change anything about it.',
      weight: 6,
    },
    {
      title: 'Come back',
      text: 'The mind has wandered? That is what minds do. Say “thinking” to yourself, kindly, and feel the next breath.',
      weight: 6,
    },
    {
      title: 'Listen',
      text: 'Let sounds come and go, near and far, while the breath goes on.',
      weight: 5,
    },
    {
      title: 'Stay',
      text: 'Breath, body, sounds. Begin again as often as you like.',
      weight: 6,
    },
    {
      title: 'Close',
      text: 'Notice how you are now, without wishing it otherwise. Open your eyes and stretch.',
      weight: 3,
    },
  ],
};

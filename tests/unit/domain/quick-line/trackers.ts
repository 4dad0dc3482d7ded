/** What somebody tracks, as the line knows it. */
import type { TrackerData } from '@/domain/documents';
import type { Tracker } from '@/domain/trackers';
import { aDocument } from '#tests/support/builders.ts';

const amount = { type: 'number', decimals: 0, min: 0, max: null, perDay: 'sum' } as const;

const DATA: readonly Omit<TrackerData, 'place' | 'order'>[] = [
  { name: 'Water', measure: { ...amount, unit: 'glasses' } },
  { name: 'Travel', measure: { type: 'yes-no' } },
  { name: 'Sun', measure: { ...amount, unit: 'minutes' } },
  { name: 'Green tea', measure: { ...amount, unit: 'cups', decimals: 1 } },
  { name: 'Room temperature', measure: { ...amount, unit: '°C', min: -20, max: 40 } },
  { name: 'Energy', measure: { type: 'scale', lowLabel: '', highLabel: '', perDay: 'last' } },
  { name: 'Sleep mask', measure: { type: 'yes-no' } },
  { name: 'Went to bed', measure: { type: 'time' } },
  {
    name: 'Stool',
    measure: {
      type: 'choice',
      isOrdered: true,
      perDay: 'mean',
      choices: [
        { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001', name: 'hard lumps' },
        { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0002', name: 'smooth and soft' },
        { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0003', name: 'old word', isRetired: true },
      ],
    },
  },
  { name: '"Odd", 3 at 8', measure: { type: 'yes-no' } },
];

export const trackers: readonly Tracker[] = [
  ...DATA.map((data, order) => aDocument('trackers', { data: { place: 'other', order, ...data } })),
  aDocument('trackers', {
    data: { name: 'Old soap', measure: { type: 'yes-no' }, place: 'skin', isRetired: true },
  }),
];

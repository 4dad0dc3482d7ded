import type { PieceInJournal } from '@/domain/guidance';

const SKIN: PieceInJournal = {
  actions: [{ kind: 'log', entry: 'skin-check' }, { kind: 'track' }],
  ownDays: ['skin'],
};

/** What each piece leads to in the journal, by its id; the same in every language. */
export const inJournal: Readonly<Record<string, PieceInJournal>> = {
  'two-way-street': {
    actions: [
      { kind: 'log', entry: 'skin-check' },
      { kind: 'log', entry: 'check-in' },
    ],
    ownDays: ['skin', 'calm'],
  },
  'when-the-balance-shifts': { actions: [{ kind: 'foods', of: 'all' }], ownDays: ['plants'] },
  'gut-friendly-eating': {
    actions: [
      { kind: 'foods', of: 'all' },
      { kind: 'log', entry: 'meal' },
      { kind: 'experiment', templateId: 'five-plants' },
    ],
    ownDays: ['plants', 'ferments'],
  },
  fibre: {
    actions: [
      { kind: 'foods', of: 'all' },
      { kind: 'log', entry: 'meal' },
      { kind: 'experiment', templateId: 'legumes' },
    ],
    ownDays: ['fibre'],
  },
  prebiotics: {
    actions: [
      { kind: 'foods', of: 'prebiotics' },
      { kind: 'log', entry: 'meal' },
    ],
    ownDays: ['prebiotics'],
  },
  'ferments-and-probiotics': {
    actions: [
      { kind: 'foods', of: 'ferments' },
      { kind: 'log', entry: 'meal' },
      { kind: 'experiment', templateId: 'live-ferment' },
    ],
    ownDays: ['ferments'],
  },
  'plant-variety': {
    actions: [
      { kind: 'foods', of: 'all' },
      { kind: 'log', entry: 'meal' },
      { kind: 'experiment', templateId: 'five-plants' },
    ],
    ownDays: ['plants'],
  },
  'stress-and-calm': {
    actions: [
      { kind: 'breathe' },
      { kind: 'log', entry: 'practice' },
      { kind: 'experiment', templateId: 'slow-breathing' },
    ],
    ownDays: ['calm'],
  },
  'probiotic-supplements': { actions: [{ kind: 'log', entry: 'supplement' }], ownDays: [] },
  acne: SKIN,
  eczema: SKIN,
  rosacea: SKIN,
  psoriasis: SKIN,
  'dryness-and-irritation': SKIN,
  'from-the-inside-out': {
    actions: [{ kind: 'log', entry: 'meal' }, { kind: 'breathe' }],
    ownDays: ['skin', 'plants', 'calm'],
  },
  'before-you-cut-a-food-out': {
    actions: [{ kind: 'log', entry: 'note' }],
    ownDays: [],
  },
};

import type { Technique } from '../entries/index.ts';
import type { FoodFamily } from '../foods/index.ts';
import type { ActionArea, ActionWay } from './guards.ts';
import type { Pace } from './plan.ts';

export type ExperimentTemplate = {
  /** Stable for ever: an experiment names it. */
  readonly id: string;
  readonly textKey: string;
  readonly way: ActionWay;
  readonly area: ActionArea;
  readonly pace: Pace;
  /** What in the notes of a day shows that it was done; null: only the person can say. */
  readonly shownBy: ShownBy | null;
};

export type ShownBy =
  | { readonly kind: 'live-ferment' }
  | { readonly kind: 'family'; readonly family: FoodFamily }
  | { readonly kind: 'plants'; readonly atLeast: number }
  | { readonly kind: 'practice'; readonly technique: Technique; readonly atLeastMinutes: number };

/** Small things the article speaks of, each of the "add" kind. */
export const experimentTemplates: readonly ExperimentTemplate[] = [
  {
    id: 'live-ferment',
    textKey: 'experiments.template.liveFerment',
    way: 'add',
    area: 'food',
    pace: 'week',
    shownBy: { kind: 'live-ferment' },
  },
  {
    id: 'legumes',
    textKey: 'experiments.template.legumes',
    way: 'add',
    area: 'food',
    pace: 'week',
    shownBy: { kind: 'family', family: 'legumes' },
  },
  {
    id: 'five-plants',
    textKey: 'experiments.template.fivePlants',
    way: 'add',
    area: 'food',
    pace: 'week',
    shownBy: { kind: 'plants', atLeast: 5 },
  },
  {
    id: 'slow-breathing',
    textKey: 'experiments.template.slowBreathing',
    way: 'add',
    area: 'calm',
    pace: 'days',
    shownBy: { kind: 'practice', technique: 'breathing', atLeastMinutes: 10 },
  },
  {
    id: 'earlier-to-bed',
    textKey: 'experiments.template.earlierToBed',
    way: 'swap',
    area: 'sleep',
    pace: 'days',
    // Hours asleep depend on more than the hour of going to bed.
    shownBy: null,
  },
];

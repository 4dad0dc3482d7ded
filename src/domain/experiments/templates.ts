import type { ActionArea, ActionWay } from './guards.ts';
import type { Pace } from './plan.ts';

export type ExperimentTemplate = {
  /** Stable for ever: an experiment names it. */
  readonly id: string;
  readonly textKey: string;
  readonly way: ActionWay;
  readonly area: ActionArea;
  readonly pace: Pace;
  /** The daily exposure of the insights that tells whether it was done, and from which amount on. */
  readonly doneBy: { readonly exposureIds: readonly string[]; readonly atLeast: number };
};

/** Small things the article speaks of, each of the "add" kind. */
export const experimentTemplates: readonly ExperimentTemplate[] = [
  {
    id: 'live-ferment',
    textKey: 'experiments.template.liveFerment',
    way: 'add',
    area: 'food',
    pace: 'week',
    doneBy: { exposureIds: ['food.ferments'], atLeast: 1 },
  },
  {
    id: 'legumes',
    textKey: 'experiments.template.legumes',
    way: 'add',
    area: 'food',
    pace: 'week',
    doneBy: { exposureIds: ['family.legumes'], atLeast: 1 },
  },
  {
    id: 'five-plants',
    textKey: 'experiments.template.fivePlants',
    way: 'add',
    area: 'food',
    pace: 'week',
    doneBy: { exposureIds: ['food.plants'], atLeast: 5 },
  },
  {
    id: 'slow-breathing',
    textKey: 'experiments.template.slowBreathing',
    way: 'add',
    area: 'calm',
    pace: 'days',
    doneBy: { exposureIds: ['practice.breathing'], atLeast: 10 },
  },
  {
    id: 'earlier-to-bed',
    textKey: 'experiments.template.earlierToBed',
    way: 'swap',
    area: 'sleep',
    pace: 'days',
    // Hours asleep depend on more than the hour of going to bed: the person says whether they did it.
    doneBy: { exposureIds: [], atLeast: 0 },
  },
];

/** Addresses as links need them: the part after # is the route. */
export const LEARN_HREF = '#/learn';
export const TODAY_HREF = '#/today';
export const CALM_HREF = '#/calm';

/** Stands where the id of a piece would. */
export const FOOD_FINDER_ID = 'foods';

export function pieceHref(id: string): string {
  return `${LEARN_HREF}/${id}`;
}

export const EXPERIMENTS_HREF = '#/experiments';
export const TRACKERS_HREF = '#/settings/trackers';

/** The finder, showing those foods. */
export function foodsHref(of: 'ferments' | 'prebiotics' | 'all'): string {
  return `${LEARN_HREF}/${of === 'all' ? FOOD_FINDER_ID : `${FOOD_FINDER_ID}-${of}`}`;
}

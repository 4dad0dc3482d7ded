import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

/** Reached from Insights and from the card on Today, so it has no place in the rail. */
export const feature: Feature = {
  id: 'experiments',
  path: '/experiments/:id?',
  Page: onDemand(async () => (await import('./experiments-page.tsx')).ExperimentsPage),
};

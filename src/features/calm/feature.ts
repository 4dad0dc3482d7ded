import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

/** Reached from Today, Learn and the menu, so it has no place in the rail. */
export const feature: Feature = {
  id: 'calm',
  path: '/calm',
  Page: onDemand(async () => (await import('./calm-page.tsx')).CalmPage),
};

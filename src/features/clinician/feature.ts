import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

/** Reached from the foot of the navigation and from Learn, so it has no place in the rail. */
export const feature: Feature = {
  id: 'clinician',
  path: '/clinician',
  Page: onDemand(async () => (await import('./clinician-page.tsx')).ClinicianPage),
};

import type { Feature } from '@/ui/feature';
import { ClinicianPage } from './clinician-page.tsx';

/** Reached from the foot of the navigation and from Learn, so it has no place in the rail. */
export const feature: Feature = {
  id: 'clinician',
  path: '/clinician',
  Page: ClinicianPage,
};

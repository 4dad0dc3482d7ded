import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

/** Reached from where photos are shown, not from the rail. */
export const feature: Feature = {
  id: 'skin-photos',
  path: '/skin-photos/:place?',
  Page: onDemand(async () => (await import('./skin-photos-page.tsx')).SkinPhotosPage),
};

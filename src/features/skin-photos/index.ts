import type { Feature } from '@/ui/feature';
import { SkinPhotosPage } from './skin-photos-page.tsx';

/** Reached from where photos are shown, not from the rail. */
export const feature: Feature = {
  id: 'skin-photos',
  path: '/skin-photos/:place?',
  Page: SkinPhotosPage,
};

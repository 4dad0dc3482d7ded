import type { Feature } from '@/ui/feature';
import { CalmPage } from './calm-page.tsx';

/** Reached from Today, Learn and the menu, so it has no place in the rail. */
export const feature: Feature = {
  id: 'calm',
  path: '/calm',
  Page: CalmPage,
};

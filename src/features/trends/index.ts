import { ChartLine } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

export const feature: Feature = {
  id: 'trends',
  path: '/trends',
  nav: { textKey: 'trends.title', icon: ChartLine, order: 30, place: 'rail' },
  Page: onDemand(async () => (await import('./trends-page.tsx')).TrendsPage),
};

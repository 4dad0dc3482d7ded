import { ChartLine } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { TrendsPage } from './trends-page.tsx';

export const feature: Feature = {
  id: 'trends',
  path: '/trends',
  nav: { textKey: 'trends.title', icon: ChartLine, order: 30, place: 'rail' },
  Page: TrendsPage,
};

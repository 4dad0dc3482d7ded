import { Lightbulb } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { InsightsPage } from './insights-page.tsx';

export const feature: Feature = {
  id: 'insights',
  path: '/insights/:link?',
  nav: { textKey: 'insights.title', icon: Lightbulb, order: 40, place: 'rail' },
  Page: InsightsPage,
};

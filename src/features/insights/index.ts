import { Lightbulb } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

export const feature: Feature = {
  id: 'insights',
  path: '/insights/:link?',
  nav: { textKey: 'insights.title', icon: Lightbulb, order: 40, place: 'rail' },
  Page: onDemand(async () => (await import('./insights-page.tsx')).InsightsPage),
};

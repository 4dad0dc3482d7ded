import { BookOpen } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

export const feature: Feature = {
  id: 'learn',
  path: '/learn/:piece?',
  nav: { textKey: 'learn.nav', icon: BookOpen, order: 50, place: 'rail' },
  Page: onDemand(async () => (await import('./learn-page.tsx')).LearnPage),
};

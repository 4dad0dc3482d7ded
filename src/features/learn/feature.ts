import { BookOpen } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { LearnPage } from './learn-page.tsx';

export const feature: Feature = {
  id: 'learn',
  path: '/learn/:piece?',
  nav: { textKey: 'learn.nav', icon: BookOpen, order: 50, place: 'rail' },
  Page: LearnPage,
};

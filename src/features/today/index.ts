import { Sun } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { TodayPage } from './today-page.tsx';

export const feature: Feature = {
  id: 'today',
  path: '/today/:day?',
  nav: { textKey: 'today.title', icon: Sun, order: 10, place: 'rail' },
  Page: TodayPage,
};

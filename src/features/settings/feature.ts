import { Settings } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { SettingsPage } from './settings-page.tsx';

export const feature: Feature = {
  id: 'settings',
  path: '/settings/:section?',
  nav: { textKey: 'settings.title', icon: Settings, order: 90, place: 'foot' },
  Page: SettingsPage,
};

import { Settings } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

export const feature: Feature = {
  id: 'settings',
  path: '/settings/:section?',
  nav: { textKey: 'settings.title', icon: Settings, order: 90, place: 'foot' },
  Page: onDemand(async () => (await import('./settings-page.tsx')).SettingsPage),
};

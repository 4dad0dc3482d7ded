import { NotebookText } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

export const feature: Feature = {
  id: 'journal',
  path: '/journal/:view?',
  nav: { textKey: 'reading.title', icon: NotebookText, order: 20, place: 'rail' },
  Page: onDemand(async () => (await import('./journal-page.tsx')).JournalPage),
};

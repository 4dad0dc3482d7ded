import { NotebookText } from 'lucide-react';
import type { Feature } from '@/ui/feature';
import { JournalPage } from './journal-page.tsx';

export const feature: Feature = {
  id: 'journal',
  path: '/journal/:view?',
  nav: { textKey: 'reading.title', icon: NotebookText, order: 20, place: 'rail' },
  Page: JournalPage,
};

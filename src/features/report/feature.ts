import type { Feature } from '@/ui/feature';
import { onDemand } from '@/ui/on-demand';

/** Reached from Trends and from Settings, so it has no place in the rail. */
export const feature: Feature = {
  id: 'report',
  path: '/report/:month?',
  Page: onDemand(async () => (await import('./report-page.tsx')).ReportPage),
};

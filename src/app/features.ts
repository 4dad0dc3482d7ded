import { feature as calm } from '@/features/calm';
import { feature as clinician } from '@/features/clinician';
import { feature as experiments } from '@/features/experiments';
import { feature as insights } from '@/features/insights';
import { feature as journal } from '@/features/journal';
import { feature as learn } from '@/features/learn';
import { feature as report } from '@/features/report';
import { feature as settings } from '@/features/settings';
import { feature as skinPhotos } from '@/features/skin-photos';
import { feature as today } from '@/features/today';
import { feature as trends } from '@/features/trends';
import type { Feature } from '@/ui/feature';

/** Every room of the program. */
export const features: readonly Feature[] = [
  today,
  journal,
  trends,
  insights,
  experiments,
  report,
  learn,
  calm,
  skinPhotos,
  clinician,
  settings,
];

/** The rooms of the rail in order; Ctrl/Cmd+1… go there. */
export const railFeatures: readonly Feature[] = features
  .filter(({ nav }) => nav?.place === 'rail')
  .sort((left, right) => (left.nav?.order ?? 0) - (right.nav?.order ?? 0));

export const footFeatures: readonly Feature[] = features.filter(({ nav }) => nav?.place === 'foot');

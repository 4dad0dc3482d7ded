import type { GuidedPractice } from '@/domain/calm';
import { bodyScan } from './body-scan.ts';
import { movement } from './movement.ts';
import { sitting } from './sitting.ts';

export const guidedPractices: readonly GuidedPractice[] = [bodyScan, sitting, movement];

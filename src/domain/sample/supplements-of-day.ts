import { monthOf } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import type { DayCourse } from './course.ts';
import { writeEntry, type Writer } from './entries-of-day.ts';

const REMEMBERED = 0.7;

/** The made-up person takes vitamin D in the dark months, when they think of it. */
export function supplementsOf(writer: Writer, course: DayCourse): readonly Entry[] {
  const month = monthOf(course.day);
  const isRemembered = writer.random() < REMEMBERED;
  if ((month > 3 && month < 10) || !isRemembered) return [];
  const data = { name: 'Vitamin D', sort: 'vitamin-mineral', amount: '1 drop' } as const;
  return [writeEntry(writer, 'supplement', data, course, { hour: 8, minute: 15 })];
}

import type { EntryViews } from '@/ui/entry-view';
import { checkInView } from '@/features/check-ins/check-in-view';
import { dayMarkView } from '@/features/meals/day-mark-view';
import { mealView } from '@/features/meals/meal-view';
import { noteView } from '@/features/notes/note-view';
import { practiceView } from '@/features/calm/practice-view';
import { skinCheckView } from '@/features/skin/skin-check-view';
import { supplementView } from '@/features/supplements/supplement-view';
import { trackerNoteView } from '@/features/trackers/tracker-note-view';

export const entryViews: EntryViews = {
  meal: mealView,
  practice: practiceView,
  'skin-check': skinCheckView,
  'check-in': checkInView,
  supplement: supplementView,
  note: noteView,
  'day-mark': dayMarkView,
  'tracker-note': trackerNoteView,
};

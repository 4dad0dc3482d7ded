import type { LocalDay } from '@/domain/day';
import { QuickLine } from '@/features/quick-line/quick-line';
import { ExperimentOfDay } from '@/features/experiments/today-card';
import type { DrawForDay } from '@/ui/day-line';
import { useStoredToast } from './use-stored-toast.ts';

export const drawDayCards: DrawForDay = (day) => <ExperimentOfDay day={day} />;

export const drawDayLine: DrawForDay = (day) => <DayLine day={day} />;

function DayLine({ day }: { readonly day: LocalDay }) {
  return <QuickLine day={day} onStored={useStoredToast()} />;
}

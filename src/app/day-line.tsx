import type { LocalDay } from '@/domain/day';
import { QuickLine } from '@/features/quick-line/quick-line';
import { onDemand } from '@/ui/on-demand';
import type { DrawForDay } from '@/ui/day-line';
import { useStoredToast } from './use-stored-toast.ts';

/** Nothing on most days of most people, so no part of a start. */
const ExperimentOfDay = onDemand(
  async () => (await import('@/features/experiments/today-card')).ExperimentOfDay,
);

const SuggestionOfDay = onDemand(
  async () => (await import('@/features/learn/suggestion-of-day')).SuggestionOfDay,
);

export const drawDayCards: DrawForDay = (day) => <ExperimentOfDay day={day} />;

export const drawDayEnd: DrawForDay = (day) => <SuggestionOfDay day={day} />;

export const drawDayLine: DrawForDay = (day) => <DayLine day={day} />;

function DayLine({ day }: { readonly day: LocalDay }) {
  return <QuickLine day={day} onStored={useStoredToast()} />;
}

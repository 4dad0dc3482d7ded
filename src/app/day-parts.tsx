import type { LocalDay } from '@/domain/day';
import { LinePlace } from '@/features/quick-line/line-place';
import type { DayParts } from '@/ui/day-parts';
import { onDemand } from '@/ui/on-demand';
import { useStoredToast } from './use-stored-toast.ts';

/** Its grammar is large (docs/performance.md), and nobody writes a line before they have seen it. */
const QuickLine = onDemand(
  async () => (await import('@/features/quick-line/quick-line')).QuickLine,
  LinePlace,
);

/** Neither is there on most days of most people, so they are no part of a start. */
const ExperimentOfDay = onDemand(
  async () => (await import('@/features/experiments/today-card')).ExperimentOfDay,
);
const SuggestionOfDay = onDemand(
  async () => (await import('@/features/learn/suggestion-of-day')).SuggestionOfDay,
);

export const dayParts: DayParts = {
  line: (day) => <DayLine day={day} />,
  cards: (day) => <ExperimentOfDay day={day} />,
  end: (day) => <SuggestionOfDay day={day} />,
};

function DayLine({ day }: { readonly day: LocalDay }) {
  return <QuickLine day={day} onStored={useStoredToast()} />;
}

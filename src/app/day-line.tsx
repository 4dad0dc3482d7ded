import type { LocalDay } from '@/domain/day';
import { QuickLine } from '@/features/quick-line/quick-line';
import type { DrawDayLine } from '@/ui/day-line';
import { useStoredToast } from './use-stored-toast.ts';

export const drawDayLine: DrawDayLine = (day) => <DayLine day={day} />;

function DayLine({ day }: { readonly day: LocalDay }) {
  return <QuickLine day={day} onStored={useStoredToast()} />;
}

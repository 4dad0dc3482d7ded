import { useMemo } from 'react';
import { useMomentContext } from '@/data/react';
import { formatDay, formatTimeOfDay, wallClockOf } from '@/domain/day';
import { LOCALE } from '@/texts';

/** An ISO 8601 instant as it stood on the wall here. */
export function useInstantWords(): {
  /** 23 Nov 2026, 08:02 */
  readonly dated: (instant: string) => string;
  /** 08:02 */
  readonly time: (instant: string) => string;
} {
  const momentContext = useMomentContext();
  return useMemo(() => {
    const wall = (instant: string) => wallClockOf(Date.parse(instant), momentContext().zone);
    const time = (instant: string) => formatTimeOfDay(wall(instant).time);
    return {
      time,
      dated: (instant) => `${formatDay(wall(instant).day, 'dated', LOCALE)}, ${time(instant)}`,
    };
  }, [momentContext]);
}

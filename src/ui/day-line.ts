import { createContext, type ReactNode, useContext } from 'react';
import type { LocalDay } from '@/domain/day';

/** Draws the line on the page of a day that becomes entries; put together in src/app, as entry views are. */
export type DrawDayLine = (day: LocalDay) => ReactNode;

export const DayLineContext = createContext<DrawDayLine>(() => null);

export function useDayLine(): DrawDayLine {
  return useContext(DayLineContext);
}

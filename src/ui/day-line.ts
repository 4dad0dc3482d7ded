import { createContext, type ReactNode, useContext } from 'react';
import type { LocalDay } from '@/domain/day';

/** Draws something on the page of a day that another feature knows about; put together in src/app, as entry views are. */
export type DrawForDay = (day: LocalDay) => ReactNode;

/** The line that becomes entries. */
export const DayLineContext = createContext<DrawForDay>(() => null);

/** What is under way on that day, such as an experiment. */
export const DayCardsContext = createContext<DrawForDay>(() => null);

/** What may be said when everything of that day was seen, such as something to try. */
export const DayEndContext = createContext<DrawForDay>(() => null);

export function useDayLine(): DrawForDay {
  return useContext(DayLineContext);
}

export function useDayCards(): DrawForDay {
  return useContext(DayCardsContext);
}

export function useDayEnd(): DrawForDay {
  return useContext(DayEndContext);
}

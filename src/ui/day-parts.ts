import { createContext, type ReactNode, useContext } from 'react';
import type { LocalDay } from '@/domain/day';

type DrawForDay = (day: LocalDay) => ReactNode;

/** What other features draw on the page of a day; put together in src/app, as entry views are. */
export type DayParts = {
  /** The line that becomes entries. */
  readonly line: DrawForDay;
  /** What is under way on that day, such as an experiment. */
  readonly cards: DrawForDay;
  /** What may be said when everything of that day was seen, such as something to try. */
  readonly end: DrawForDay;
};

const nothing: DrawForDay = () => null;

export const DayPartsContext = createContext<DayParts>({
  line: nothing,
  cards: nothing,
  end: nothing,
});

export function useDayParts(): DayParts {
  return useContext(DayPartsContext);
}

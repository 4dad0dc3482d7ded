import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type DayList, daysWithin, offsetsOf, type Sizes } from './day-list.ts';

/** So much beyond what can be seen is drawn, too. */
const MARGIN_PX = 700;
export const ROWS: Sizes = { day: 62, entry: 76 };

export type DayWindow = {
  /** Index of the first day drawn, and of the first not drawn any more. */
  readonly from: number;
  readonly to: number;
  /** Pixels of all days from one index to another (not included). */
  readonly heightOf: (from: number, to: number) => number;
  /** Learns how high a day really is, by its `measureKey`; the function it returns ends that. */
  readonly measure: (key: string, element: HTMLElement) => () => void;
  /** Brings a day to the top of what can be seen. */
  readonly show: (index: number) => void;
  /** Back to where everything begins. */
  readonly showTop: () => void;
};

/**
 * Draws only the days near what can be seen. Days lie in the flow of the page between two spacers, so that
 * the engine itself holds still what is looked at when a guess above it turns out wrong.
 */
export function useDayWindow(
  list: DayList,
  box: RefObject<HTMLElement | null>,
  guess: Sizes,
): DayWindow {
  const measured = useRef(new Map<string, number>());
  const observed = useRef(new Map<Element, string>());
  const [version, setVersion] = useState(0);
  const [view, setView] = useState({ top: 0, bottom: 1200 });
  const wanted = useRef<{ readonly day: number; tries: number } | null>(null);

  const offsets = useMemo(
    () => offsetsOf(list, measured.current, guess),
    // eslint-disable-next-line react/exhaustive-deps -- the version stands for what was measured
    [list, guess, version],
  );

  const observer = useMemo(
    () =>
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver((changes) => {
            let hasChanged = false;
            for (const { target } of changes) {
              const key = observed.current.get(target);
              const height = target.getBoundingClientRect().height;
              if (key === undefined || height === 0) continue;
              if (Math.abs((measured.current.get(key) ?? 0) - height) < 0.5) continue;
              measured.current.set(key, height);
              hasChanged = true;
            }
            if (hasChanged) setVersion((now) => now + 1);
          }),
    [],
  );

  const measure = useCallback(
    (key: string, element: HTMLElement) => {
      observed.current.set(element, key);
      observer?.observe(element);
      return () => {
        observed.current.delete(element);
        observer?.unobserve(element);
      };
    },
    [observer],
  );

  const look = useCallback(() => {
    const element = box.current;
    const scroller = element === null ? null : scrollerOf(element);
    if (element === null || scroller === null) return;
    const top = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
    setView((now) =>
      Math.abs(now.top - top) < MARGIN_PX / 4 && now.bottom - now.top === scroller.clientHeight
        ? now
        : { top, bottom: top + scroller.clientHeight },
    );
  }, [box]);

  useLayoutEffect(() => {
    const element = box.current;
    const scroller = element === null ? null : scrollerOf(element);
    if (scroller === null) return undefined;
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroller.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [box, look, list]);

  useLayoutEffect(() => () => observer?.disconnect(), [observer]);

  const show = useCallback(
    (index: number) => {
      const element = box.current;
      const scroller = element === null ? null : scrollerOf(element);
      if (element === null || scroller === null) return;
      wanted.current = { day: list.days[index] ?? 0, tries: 0 };
      const head = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      scroller.scrollTop += top + (offsets[index] ?? 0) - head;
      look();
      setVersion((now) => now + 1);
    },
    [box, list, look, offsets],
  );

  const showTop = useCallback(() => {
    const scroller = box.current === null ? null : scrollerOf(box.current);
    scroller?.scrollTo(0, 0);
  }, [box]);

  // Once it is drawn, to the pixel.
  useLayoutEffect(() => {
    const target = wanted.current;
    if (target === null) return;
    const day = box.current?.querySelector(`[data-day="${target.day}"]`);
    if (day) day.scrollIntoView({ block: 'start' });
    target.tries += 1;
    if (day || target.tries > 3) wanted.current = null;
  });

  const [from, to] = daysWithin(offsets, view.top - MARGIN_PX, view.bottom + MARGIN_PX);
  const heightOf = useCallback(
    (first: number, last: number) => (offsets[last] ?? 0) - (offsets[first] ?? 0),
    [offsets],
  );
  return { from, to, heightOf, measure, show, showTop };
}

/** The nearest element that scrolls. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.scrollingElement instanceof HTMLElement ? document.scrollingElement : null;
}

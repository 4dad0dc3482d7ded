import { type RefObject, useEffect, useRef } from 'react';
import { useChangeSettings, useSettings } from '@/data/react';
import { desktop } from '@/desktop';

/** Marks the parts of a piece that one can go back to. */
export const SECTION_ATTRIBUTE = 'data-section';
/** A heading this close under the upper edge is being read. */
const READING_PX = 120;

/** Nobody scrolls to the last pixel. */
const END_PX = 40;

/** Where somebody is in a piece. */
type Seen = { readonly section: number; readonly isAtEnd: boolean };

/** Goes to where somebody stopped in a piece when it is opened again, and keeps where they stop this time. */
export function useReadingPlace(pieceId: string, article: RefObject<HTMLElement | null>): void {
  const { readingPlace } = useSettings();
  const change = useChangeSettings();
  const latest = useRef({ readingPlace, change });
  useEffect(() => {
    latest.current = { readingPlace, change };
  });

  useEffect(() => {
    const sections = () => [
      ...(article.current?.querySelectorAll<HTMLElement>(`[${SECTION_ATTRIBUTE}]`) ?? []),
    ];
    let seen: Seen | null = null;
    const look = () => {
      if (article.current === null) return;
      const isPassed = (one: Element) => one.getBoundingClientRect().top < READING_PX;
      seen = {
        section: Math.max(0, sections().filter(isPassed).length - 1),
        // With its sources: the last words of a short piece are in view long before they are read.
        isAtEnd: article.current.getBoundingClientRect().bottom <= window.innerHeight + END_PX,
      };
    };
    const keep = () => {
      const { readingPlace: before, change: changeSettings } = latest.current;
      if (seen === null) return;
      const isRead = seen.isAtEnd || seen.section === 0;
      // Another piece that was only opened leaves the place where it is.
      if (isRead && before?.pieceId !== pieceId) return;
      const place = isRead ? null : { pieceId, section: seen.section };
      if (place?.section === before?.section && place?.pieceId === before?.pieceId) return;
      changeSettings({ readingPlace: place }).catch((error: unknown) => {
        void desktop.app.reportProblem({ where: 'reading-place', message: String(error) });
      });
    };
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    // After the room has gone to its top, as it does for every page.
    const frame = requestAnimationFrame(() => {
      const place = latest.current.readingPlace;
      if (place?.pieceId === pieceId) sections()[place.section]?.scrollIntoView({ block: 'start' });
      document.addEventListener('scroll', look, { capture: true, passive: true });
    });
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', look, { capture: true });
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keep();
    };
  }, [pieceId, article]);
}

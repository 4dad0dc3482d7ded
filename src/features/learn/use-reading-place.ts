import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useChangeSettings, useSettings } from '@/data/react';
import { desktop } from '@/desktop';

/** Marks the parts of a piece that one can go back to. */
export const SECTION_ATTRIBUTE = 'data-section';
/** A heading this close under the upper edge is being read. */
const READING_PX = 120;
/** Nobody scrolls to the last pixel. */
const END_PX = 40;

/**
 * Goes to where somebody stopped in a piece when it is opened again, and keeps where they are as they go on: the program may
 * end at any moment.
 */
export function useReadingPlace(pieceId: string, article: RefObject<HTMLElement | null>): void {
  const { readingPlace } = useSettings();
  const changeSettings = useChangeSettings();

  const goBack = useEffectEvent(() => {
    if (readingPlace?.pieceId !== pieceId || article.current === null) return;
    sectionsOf(article.current)[readingPlace.section]?.scrollIntoView({ block: 'start' });
  });

  const keep = useEffectEvent((section: number | null) => {
    // Another piece that was only opened leaves the place where it is.
    if (section === null && readingPlace?.pieceId !== pieceId) return;
    changeSettings({ readingPlace: section === null ? null : { pieceId, section } }).catch(
      (error: unknown) => {
        void desktop.app.reportProblem({ where: 'reading-place', message: String(error) });
      },
    );
  });

  useEffect(() => {
    let kept: number | null | undefined;
    const look = () => {
      if (article.current === null) return;
      const section = sectionInView(article.current);
      if (section === kept) return;
      kept = section;
      keep(section);
    };
    // After the room has gone to its top, as it does for every page.
    const frame = requestAnimationFrame(() => {
      goBack();
      document.addEventListener('scroll', look, { capture: true, passive: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, [pieceId, article]);
}

function sectionsOf(article: HTMLElement): readonly Element[] {
  return [...article.querySelectorAll(`[${SECTION_ATTRIBUTE}]`)];
}

/** The section that is read; null at the beginning, and at the end, where nothing is left to go back to. */
function sectionInView(article: HTMLElement): number | null {
  // With its sources: the last words of a short piece are in view long before they are read.
  if (article.getBoundingClientRect().bottom <= window.innerHeight + END_PX) return null;
  const isPassed = (one: Element) => one.getBoundingClientRect().top < READING_PX;
  const section = sectionsOf(article).filter(isPassed).length - 1;
  return section > 0 ? section : null;
}

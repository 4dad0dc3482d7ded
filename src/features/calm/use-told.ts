import { useEffect, useState } from 'react';
import { useSettings } from '@/data/react';
import { useText } from '@/texts';
import type { SessionView } from './session.ts';
import type { SegmentWords } from './use-segment-words.ts';

/** Long enough for the dialog itself to be named first. */
const SETTLE_MS = 100;

/** What a screen reader is told just now: each phase unless that is switched off, pauses always. */
export function useTold(view: SessionView, words: SegmentWords): string {
  const t = useText();
  const { calmReadPhases } = useSettings();
  // What stands in a live region from the beginning is not read out; what comes into it is.
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, []);

  if (!isThere) return '';
  if (view.state === 'paused') {
    return t(view.pausedBy === 'gap' ? 'calm.pausedByGap' : 'calm.paused');
  }
  if (!calmReadPhases) return t('calm.phasesNotRead');
  const said = words.text === null ? words.title : `${words.title}. ${words.text}`;
  const isFirst = view.round === 0 && view.segment === 0;
  return isFirst ? `${said}. ${t('calm.phasesRead')}` : said;
}

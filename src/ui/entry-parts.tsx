import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useText } from '@/texts';
import styles from './entry-parts.module.css';
import { partsOfText } from './lib/text-parts.ts';

export function EntryTitle({ children }: { readonly children: ReactNode }) {
  return <p className={styles.title}>{children}</p>;
}

export function EntryDetails({ children }: { readonly children: ReactNode }) {
  return <p className={styles.details}>{children}</p>;
}

/** What the person wrote: shown as text, line breaks kept, nothing when there is nothing. */
export function EntryNote({ children }: { readonly children: string | undefined }) {
  const t = useText();
  const note = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  const parts = useMemo(() => partsOfText(children ?? ''), [children]);
  const isLong = parts.length > 1;
  useLayoutEffect(() => {
    // To measure a very long one would take seconds.
    if (isLong) return;
    const element = note.current;
    setCut(element !== null && element.scrollHeight > element.clientHeight);
  }, [children, isLong]);
  if (children === undefined || children.trim() === '') return null;
  // A long one scrolls, which the keyboard can only do where it can stop.
  const stop =
    isLong || isCut ? { tabIndex: 0, role: 'group', 'aria-label': t('common.note') } : {};
  return (
    <div ref={note} className={styles.note} {...stop}>
      {isLong
        ? parts.map((part, index) => (
            <div key={index} className={styles.part}>
              {part}
            </div>
          ))
        : children}
    </div>
  );
}

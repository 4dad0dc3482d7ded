import type { ReactNode } from 'react';
import styles from './entry-parts.module.css';

export function EntryTitle({ children }: { readonly children: ReactNode }) {
  return <p className={styles.title}>{children}</p>;
}

export function EntryDetails({ children }: { readonly children: ReactNode }) {
  return <p className={styles.details}>{children}</p>;
}

/** What the person wrote: shown as text, line breaks kept, nothing when there is nothing. */
export function EntryNote({ children }: { readonly children: string | undefined }) {
  if (children === undefined || children.trim() === '') return null;
  return <p className={styles.note}>{children}</p>;
}

import type { ReactNode } from 'react';
import styles from './report.module.css';

/** A part of the page with its heading; kept together on paper where that is possible. */
export function Part({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

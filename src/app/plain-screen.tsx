import type { ReactNode } from 'react';
import { Logo } from '@/ui/logo';
import styles from './plain-screen.module.css';

/** One message in the middle of the window, for when there is no room to show it in. */
export function PlainScreen({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
}) {
  return (
    <main className={styles.screen}>
      <div className={styles.message} role="alert">
        <Logo />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        <div>{action}</div>
      </div>
    </main>
  );
}

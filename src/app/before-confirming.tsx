import type { ReactNode } from 'react';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import styles from './before-confirming.module.css';

/** A room that may be read before the journal is opened for the first time: no rail yet, only the way back. */
export function BeforeConfirming({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <main className={styles.page}>
      <div>
        <ButtonLink href="#/">{t('common.back')}</ButtonLink>
      </div>
      {children}
    </main>
  );
}

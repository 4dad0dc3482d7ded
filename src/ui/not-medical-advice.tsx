import type { ReactNode } from 'react';
import { useText } from '@/texts';
import { Callout } from './callout.tsx';
import styles from './not-medical-advice.module.css';

/** What stands under everything that is drawn or compared, and the way to when to see a clinician. */
export function NotMedicalAdvice({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <Callout
      title={`${t('common.notMedicalAdvice')}.`}
      action={
        <a className={styles.clinician} href="#/clinician">
          {t('common.whenToSeeClinician')}
        </a>
      }
    >
      {children}
    </Callout>
  );
}

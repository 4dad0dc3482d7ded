import { Stethoscope } from 'lucide-react';
import { Link } from 'wouter';
import { useText } from '@/texts';
import styles from './learn.module.css';

export function ClinicianStrip() {
  const t = useText();
  return (
    <Link href="/clinician" className={styles.strip}>
      <Stethoscope size={22} strokeWidth={1.7} aria-hidden />
      <span>
        <strong className={styles.stripTitle}>{t('common.whenToSeeClinician')}</strong>{' '}
        {t('learn.clinicianHint')}
      </span>
    </Link>
  );
}

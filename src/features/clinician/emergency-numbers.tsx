import { emergencyNumbers } from '@/content/clinician';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import styles from './clinician-page.module.css';

export function EmergencyNumbers() {
  const t = useText();
  return (
    <div className={styles.aside}>
      <Card heading={t('clinician.numbersHeading')} subtitle={t('clinician.numbersHint')}>
        <dl className={styles.numbers}>
          {emergencyNumbers.map(({ region, numbers, note }) => (
            <div key={region} className={styles.region}>
              <dt>{region}</dt>
              <dd>
                {numbers.length > 0 && <span className={styles.number}>{numbers.join(' · ')}</span>}
                {note !== undefined && <span className={styles.note}>{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}

import { PenLine } from 'lucide-react';
import { useText } from '@/texts';
import styles from './quick-line.module.css';

/** What stands where the line will be, and looks like it; what is typed meanwhile after its key is kept for it. */
export function LinePlace() {
  const t = useText();
  return (
    <div className={styles.line} aria-hidden>
      <div className={styles.box}>
        <PenLine size={24} strokeWidth={1.6} className={styles.pen} />
        <span className={styles.place}>{t('quick.placeholder')}</span>
      </div>
    </div>
  );
}

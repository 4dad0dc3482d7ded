import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useMomentContext } from '@/data/react';
import { desktop } from '@/desktop';
import { dayOfInstant, formatDay } from '@/domain/day';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { useAction } from '@/ui/use-action';
import styles from './encryption.module.css';

/** Shown once; on paper it says what it is for. */
export function RecoveryKeySheet({ recoveryKey }: { readonly recoveryKey: string }) {
  const t = useText();
  const momentContext = useMomentContext();
  const [wasCopied, setWasCopied] = useState(false);
  const copying = useAction(async () => {
    setWasCopied((await desktop.backup.copyRecoveryKey()).copied);
  });
  const [day] = useState(() => {
    const { now, zone } = momentContext();
    return formatDay(dayOfInstant(now, zone, 0), 'dated', LOCALE);
  });
  return (
    <>
      <p>{t('encryption.keyWhat')}</p>
      <div className={styles.sheet} data-print-sheet="">
        <p className={styles.keyLabel}>{t('encryption.keyLabel')}</p>
        <p className={styles.key} role="group" aria-label={t('encryption.keyLabel')}>
          {recoveryKey.split('-').map((group, index) => (
            // A group may come twice.
            <span key={index}>{group}</span>
          ))}
        </p>
        <p className={styles.paper}>{t('encryption.keyPaper', { day })}</p>
      </div>
      <div className={styles.buttons}>
        <Button icon={Copy} isPending={copying.isPending} onPress={copying.run}>
          {t('encryption.copy')}
        </Button>
        <Button icon={Printer} onPress={() => window.print()}>
          {t('encryption.print')}
        </Button>
      </div>
      {wasCopied && (
        <p className={styles.strength} role="status">
          {t('encryption.copied')}
        </p>
      )}
    </>
  );
}

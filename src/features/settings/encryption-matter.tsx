import { useState } from 'react';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useToasts } from '@/ui/toast';
import { useAction } from '@/ui/use-action';
import styles from './backups.module.css';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { Matter } from './section.tsx';
import { StartEncryptionDialog } from './start-encryption-dialog.tsx';
import { accept } from './transfer-problem.ts';
import type { Backups } from './use-backups.ts';
import { useInstantWords } from './use-instant-words.ts';

type Asking = 'start' | 'change' | 'stop';

/** Whether backups are locked with a passphrase, and all that can be done about it. */
export function EncryptionMatter({ status, refresh }: Backups) {
  const t = useText();
  const words = useInstantWords();
  const toasts = useToasts();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const done = (text: string) => {
    close();
    toasts.show({ text });
    void refresh();
  };
  const stopping = useAction(async () => {
    try {
      accept(await desktop.backup.stopEncryption());
      toasts.show({ text: t('encryption.stopped') });
      await refresh();
    } finally {
      close();
    }
  });
  if (!status) return null;
  const { encryption } = status;
  const plain = status.backups.filter(
    ({ about }) => about?.isOfThisJournal === true && !about.isEncrypted,
  );
  return (
    <Matter
      heading={t('encryption.heading')}
      problem={stopping.problem === null ? undefined : t('encryption.notStopped')}
      action={
        <div className={styles.buttons}>
          {encryption === null ? (
            <Button onPress={() => setAsking('start')}>{t('encryption.start')}</Button>
          ) : (
            <>
              <Button onPress={() => setAsking('change')}>{t('encryption.change')}</Button>
              <Button onPress={() => setAsking('stop')}>{t('encryption.stop')}</Button>
            </>
          )}
        </div>
      }
    >
      {encryption === null ? (
        <p>{t('encryption.offText')}</p>
      ) : (
        <>
          <p>{t('encryption.onText', { since: words.dated(encryption.since) })}</p>
          {plain.length > 0 && <p>{t('encryption.plainLeft', { count: plain.length })}</p>}
        </>
      )}
      {asking === 'start' && (
        <StartEncryptionDialog onClose={close} onStarted={() => done(t('encryption.started'))} />
      )}
      {asking === 'change' && (
        <ChangePassphraseDialog onClose={close} onChanged={() => done(t('encryption.changed'))} />
      )}
      <ConfirmDialog
        isOpen={asking === 'stop'}
        title={t('encryption.stopTitle')}
        confirmLabel={t('encryption.stopAction')}
        isPending={stopping.isPending}
        onConfirm={stopping.run}
        onCancel={close}
      >
        <p>{t('encryption.stopWhat')}</p>
      </ConfirmDialog>
    </Matter>
  );
}

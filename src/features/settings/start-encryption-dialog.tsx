import { useState } from 'react';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { useAction } from '@/ui/use-action';
import styles from './encryption.module.css';
import { isUsable, NO_PASSPHRASE, PassphraseFields } from './passphrase-fields.tsx';
import { RecoveryKeySheet } from './recovery-key-sheet.tsx';
import { accept } from './transfer-problem.ts';

/** A passphrase, then the recovery key; only after both is anything switched on. */
export function StartEncryptionDialog({
  onStarted,
  onClose,
}: {
  readonly onStarted: () => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isWritten, setIsWritten] = useState(false);
  const preparing = useAction(async () => {
    const answer = await desktop.backup.prepareEncryption({ passphrase: typed.first });
    setRecoveryKey(answer.recoveryKey);
    setTyped(NO_PASSPHRASE);
  });
  const starting = useAction(async () => {
    accept(await desktop.backup.startEncryption());
    onStarted();
  });
  const isKeyStep = recoveryKey !== null;
  const action = isKeyStep ? starting : preparing;
  const isReady = isKeyStep ? isWritten : isUsable(typed);
  const submit = () => {
    if (isReady && !action.isPending) action.run();
  };
  return (
    <Dialog
      isOpen
      onClose={() => {
        if (!starting.isPending) onClose();
      }}
      title={t(isKeyStep ? 'encryption.keyTitle' : 'encryption.startTitle')}
      onSubmit={submit}
      actions={
        <>
          <Button isDisabled={starting.isPending} onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={!isReady}
            isPending={action.isPending}
          >
            {t(isKeyStep ? 'encryption.finish' : 'encryption.next')}
          </Button>
        </>
      }
    >
      <div className={styles.steps}>
        {recoveryKey === null ? (
          <>
            <p>{t('encryption.startWhat')}</p>
            <PassphraseFields value={typed} onChange={setTyped} />
            <p>{t('encryption.startNoHelp')}</p>
            {preparing.isPending && <p role="status">{t('encryption.making')}</p>}
          </>
        ) : (
          <>
            <RecoveryKeySheet recoveryKey={recoveryKey} />
            <Checkbox isSelected={isWritten} onChange={setIsWritten}>
              {t('encryption.written')}
            </Checkbox>
          </>
        )}
        {action.problem !== null && (
          <Banner kind="warning" isAlert>
            {t('encryption.notStarted')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

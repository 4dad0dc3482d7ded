import { useState } from 'react';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { TextField } from '@/ui/text-field';
import { useAction } from '@/ui/use-action';
import styles from './encryption.module.css';
import { isUsable, NO_PASSPHRASE, PassphraseFields } from './passphrase-fields.tsx';
import { accept, codeOf } from './transfer-problem.ts';
import { secretProblemOf } from './unlock-fields.tsx';

export function ChangePassphraseDialog({
  onChanged,
  onClose,
}: {
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const [present, setPresent] = useState('');
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const changing = useAction(async () => {
    accept(await desktop.backup.changePassphrase({ secret: present, passphrase: typed.first }));
    onChanged();
  });
  const isReady = present !== '' && isUsable(typed);
  const refusal = changing.problem === null ? null : secretProblemOf(codeOf(changing.problem));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('encryption.changeTitle')}
      onSubmit={() => {
        if (isReady && !changing.isPending) changing.run();
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={!isReady}
            isPending={changing.isPending}
          >
            {t('encryption.changeAction')}
          </Button>
        </>
      }
    >
      <div className={styles.steps}>
        <p>{t('encryption.changeWhat')}</p>
        <TextField
          label={t('encryption.present')}
          type="password"
          value={present}
          onChange={setPresent}
          error={refusal === null ? undefined : t(refusal)}
        />
        <PassphraseFields value={typed} onChange={setTyped} />
        {changing.problem !== null && refusal === null && (
          <Banner kind="warning" isAlert>
            {t('encryption.notChanged')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useOwnJournal, useSample } from '@/data/react';
import { desktop, isDesktop } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useAction } from '@/ui/use-action';
import { Matter } from './section.tsx';
import styles from './settings.module.css';

/** The files of the program could not all be removed; the entries are still there. */
class FilesLeftError extends Error {
  override readonly name = 'FilesLeftError';
}

export function EraseMatter({
  entryCount,
  dataFolder,
}: {
  readonly entryCount: number;
  readonly dataFolder: string;
}) {
  const t = useText();
  const own = useOwnJournal();
  const { isSample, leave } = useSample();
  const [isAsking, setIsAsking] = useState(false);

  const erasing = useAction(async () => {
    try {
      if (isSample) await leave();
      // The files first: were the store gone and the safety log still there, the next start would bring all back.
      await desktop.profile.erase().catch((cause: unknown) => {
        throw new FilesLeftError('Some files were left.', { cause });
      });
      await own.erase();
    } finally {
      setIsAsking(false);
    }
    window.location.reload();
  });

  const filesLeftText = isDesktop
    ? t('settings.eraseFailedFiles', { folder: dataFolder })
    : t('settings.eraseFailedFilesBrowser');
  const problem =
    erasing.problem === null
      ? undefined
      : erasing.problem instanceof FilesLeftError
        ? filesLeftText
        : t('settings.eraseFailedEntries');

  return (
    <Matter
      heading={t('settings.erase')}
      problem={problem}
      action={<Button onPress={() => setIsAsking(true)}>{t('settings.eraseAction')}</Button>}
    >
      <p>{t('settings.eraseIntro', { hasBackups: String(isDesktop) })}</p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('settings.eraseTitle')}
        typedWord={t('settings.eraseWord')}
        confirmLabel={t('settings.eraseConfirm')}
        isDanger
        isPending={erasing.isPending}
        onConfirm={erasing.run}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t('settings.eraseWhat')}</p>
        <ul className={styles.eraseList}>
          <li>{t('settings.eraseEntries', { count: entryCount })}</li>
          <li>{t('settings.eraseSettings')}</li>
          <li>{t('settings.eraseFiles')}</li>
        </ul>
        {isDesktop && <p>{t('settings.eraseBackupsStay')}</p>}
        <p>{t(isDesktop ? 'settings.eraseNoReturnBackups' : 'settings.eraseNoReturn')}</p>
      </ConfirmDialog>
    </Matter>
  );
}

import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { useAction } from '@/ui/use-action';
import styles from './backups.module.css';
import { Matter } from './section.tsx';
import type { FileSource } from './take-in.ts';
import { codeOf } from './transfer-problem.ts';
import { useSaveJournalFile } from './use-save-journal-file.ts';

/** Out as one readable file, and in from one. */
export function TransferMatter({ onPicked }: { readonly onPicked: (source: FileSource) => void }) {
  const t = useText();
  const saving = useAction(useSaveJournalFile());
  const picking = useAction(async () => {
    const { token } = await desktop.backup.pickFile({ what: 'journal-file' });
    if (token !== null) onPicked({ token });
  });
  const problem = saving.problem ?? picking.problem;
  return (
    <Matter
      heading={t('settings.transfer')}
      problem={
        problem === null
          ? undefined
          : t(`settings.problem.${codeOf(problem)}`, {
              doing: saving.problem === null ? 'read' : 'write',
            })
      }
    >
      <p>{t('settings.transferText')}</p>
      <div className={styles.buttons}>
        <Button isPending={saving.isPending} onPress={saving.run}>
          {t('settings.transferSave')}
        </Button>
        <Button isPending={picking.isPending} onPress={picking.run}>
          {t('settings.transferAdd')}
        </Button>
      </div>
    </Matter>
  );
}

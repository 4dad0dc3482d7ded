import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { type BackupStatus, desktop, type ReadingSummary } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';
import { useToasts } from '@/ui/toast';
import { useAction } from '@/ui/use-action';
import { BackupList } from './backup-list.tsx';
import styles from './backups.module.css';
import { EncryptionMatter } from './encryption-matter.tsx';
import { MirrorMatter } from './mirror-matter.tsx';
import { Matter, Section } from './section.tsx';
import settingsStyles from './settings.module.css';
import type { FileSource } from './take-in.ts';
import { TransferMatter } from './transfer-matter.tsx';
import { accept, codeOf } from './transfer-problem.ts';
import { type Backups, useBackups } from './use-backups.ts';
import { useInstantWords } from './use-instant-words.ts';

const RestoreDialog = onDemand(async () => (await import('./restore-dialog.tsx')).RestoreDialog);

type Chosen = { readonly what: ReadingSummary['what']; readonly source: FileSource };

/** Only in the program itself: a browser has neither backups nor files. */
export function BackupsSection() {
  const t = useText();
  const words = useInstantWords();
  const { status, refresh } = useBackups();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const restore = (source: FileSource) => setChosen({ what: 'backup', source });
  const lastProblem = status?.lastProblem ?? null;
  const problem =
    status === null
      ? t('settings.backupsUnknown')
      : lastProblem === null
        ? undefined
        : t('settings.backupLastProblem', {
            at: words.dated(lastProblem.at),
            problem: t(`settings.problem.${lastProblem.code}`, { doing: 'write' }),
          });
  return (
    <Section heading={t('settings.backups')} intro={t('settings.backupsIntro')} problem={problem}>
      <div className={settingsStyles.matters}>
        <LastMatter status={status} refresh={refresh} />
        <FolderMatter status={status} refresh={refresh} />
        <EncryptionMatter status={status} refresh={refresh} />
        <ListMatter status={status} onRestore={restore} />
        <MirrorMatter />
        <TransferMatter onPicked={(source) => setChosen({ what: 'journal-file', source })} />
      </div>
      {chosen !== null && (
        <RestoreDialog
          {...chosen}
          onClose={() => setChosen(null)}
          onChanged={() => void refresh()}
        />
      )}
    </Section>
  );
}

const newestOf = (status: BackupStatus | null | undefined) =>
  status?.backups.find(({ about }) => about?.isOfThisJournal === true);

function LastMatter({ status, refresh }: Backups) {
  const t = useText();
  const words = useInstantWords();
  const toasts = useToasts();
  const backing = useAction(async () => {
    const answer = await desktop.backup.backUpNow({ reason: 'by-hand' });
    const made = newestOf(await refresh());
    accept(answer);
    if (!made?.about || made.verifiedAt === null) return;
    const at = words.time(made.verifiedAt);
    const { entries, photos } = made.about.counts ?? { entries: 0, photos: 0 };
    toasts.show({ text: t('settings.backUpDone', { at, entries, photos }) });
  });
  // What went wrong with writing stands at the top of the section already.
  const isSaid = backing.problem !== null && codeOf(backing.problem) === status?.lastProblem?.code;
  const counts = newestOf(status)?.about?.counts;
  return (
    <Matter
      heading={t('settings.backupLast')}
      problem={
        backing.problem === null || isSaid
          ? undefined
          : t(`settings.problem.${codeOf(backing.problem)}`, { doing: 'write' })
      }
      action={
        <Button isPending={backing.isPending} onPress={backing.run}>
          {t('settings.backUpNow')}
        </Button>
      }
    >
      {status === undefined && <p>{t('settings.backupFolderAsking')}</p>}
      {status?.lastBackupAt === null && <p>{t('settings.backupLastNone')}</p>}
      {status?.lastBackupAt && (
        <p>
          {t('settings.backupLastText', {
            at: words.dated(status.lastBackupAt),
            hasEntries: String(counts !== undefined),
            entries: counts?.entries ?? 0,
            photos: counts?.photos ?? 0,
          })}
        </p>
      )}
    </Matter>
  );
}

function FolderMatter({ status, refresh }: Backups) {
  const t = useText();
  const toasts = useToasts();
  const choosing = useAction(async () => {
    const answer = await desktop.backup.chooseFolder();
    await refresh();
    if (accept(answer).chosen) toasts.show({ text: t('settings.backupChosen') });
  });
  const opening = useAction(() => desktop.backup.openFolder());
  return (
    <Matter
      heading={t('settings.backupFolder')}
      problem={
        choosing.problem !== null
          ? t(`settings.problem.${codeOf(choosing.problem)}`, { doing: 'write' })
          : opening.problem !== null
            ? t('settings.folderNotOpened')
            : undefined
      }
      action={
        <div className={styles.buttons}>
          <Button isPending={choosing.isPending} onPress={choosing.run}>
            {t('settings.backupChoose')}
          </Button>
          <Button icon={FolderOpen} isPending={opening.isPending} onPress={opening.run}>
            {t('settings.backupOpen')}
          </Button>
        </div>
      }
    >
      <p className={settingsStyles.path}>
        {status === undefined ? t('settings.backupFolderAsking') : status?.folder}
      </p>
    </Matter>
  );
}

function ListMatter({
  status,
  onRestore,
}: Pick<Backups, 'status'> & { readonly onRestore: (source: FileSource) => void }) {
  const t = useText();
  const picking = useAction(async () => {
    const { token } = await desktop.backup.pickFile({ what: 'backup' });
    if (token !== null) onRestore({ token });
  });
  return (
    <Matter
      heading={t('settings.backupList')}
      problem={picking.problem === null ? undefined : t('settings.problem.unknown')}
    >
      {status?.backups.length === 0 && <p>{t('settings.backupListNone')}</p>}
      {status && status.backups.length > 0 && (
        <BackupList backups={status.backups} onRestore={(backup) => onRestore({ backup })} />
      )}
      <div className={styles.buttons}>
        <Button isPending={picking.isPending} onPress={picking.run}>
          {t('settings.backupFromFile')}
        </Button>
      </div>
    </Matter>
  );
}

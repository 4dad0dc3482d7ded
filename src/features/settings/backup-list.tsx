import { Lock, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { BackupFile } from '@/desktop';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import styles from './backups.module.css';
import { useInstantWords } from './use-instant-words.ts';

const SHOWN = 5;

/** Newest first; the older ones on demand. */
export function BackupList({
  backups,
  onRestore,
}: {
  readonly backups: readonly BackupFile[];
  readonly onRestore: (id: string) => void;
}) {
  const t = useText();
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <ul className={styles.list} aria-label={t('settings.backupList')}>
        {(isWhole ? backups : backups.slice(0, SHOWN)).map((backup) => (
          <BackupRow key={backup.id} backup={backup} onRestore={() => onRestore(backup.id)} />
        ))}
      </ul>
      {!isWhole && backups.length > SHOWN && (
        <Button variant="quiet" size="small" onPress={() => setIsWhole(true)}>
          {t('settings.backupShowAll', { count: backups.length })}
        </Button>
      )}
    </>
  );
}

function BackupRow({
  backup: { id, about, bytes, verifiedAt, damagedAt, problem },
  onRestore,
}: {
  readonly backup: BackupFile;
  readonly onRestore: () => void;
}) {
  const t = useText();
  const words = useInstantWords();
  if (about === null) {
    return (
      <li className={styles.row}>
        <div className={styles.rowWords}>
          <p className={styles.rowHead}>{id}</p>
          <p className={styles.quiet}>
            {t(`settings.problem.${problem ?? 'unreadable'}`, { doing: 'read' })}
          </p>
        </div>
      </li>
    );
  }
  const at = words.dated(about.createdAt);
  const verifiedWords = () => {
    if (verifiedAt === null) return t('settings.backupNotVerified');
    // Read again without its passphrase, it is known to be the very file that was verified, no more.
    const isOlder = about.isEncrypted && verifiedAt.slice(0, 16) > about.createdAt.slice(0, 16);
    return t(isOlder ? 'settings.backupVerifiedSealed' : 'settings.backupVerified', {
      at: words.dated(verifiedAt),
    });
  };
  const details = [
    t(`settings.backupReason.${about.reason}`),
    sizeWords(bytes),
    ...(damagedAt === null ? [verifiedWords()] : []),
    ...(about.isOfThisJournal ? [] : [t('settings.backupOtherJournal')]),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <p className={styles.rowHead}>
          {at} ·{' '}
          {about.counts === null
            ? t('encryption.rowUnknown')
            : t('settings.backupEntries', {
                count: about.counts.entries,
                photos: about.counts.photos,
              })}
        </p>
        <p className={styles.quiet}>
          {about.isEncrypted && (
            <>
              <Lock size={14} strokeWidth={2} aria-hidden className={styles.lock} />{' '}
              {t('encryption.row')} ·{' '}
            </>
          )}
          {details.join(' · ')}
        </p>
        {damagedAt !== null && (
          <p className={styles.damaged}>
            <TriangleAlert size={15} strokeWidth={2} aria-hidden className={styles.lock} />{' '}
            {t('settings.backupDamaged', { at: words.dated(damagedAt) })}
          </p>
        )}
      </div>
      <Button size="small" aria-label={t('settings.backupRestoreOf', { at })} onPress={onRestore}>
        {t('settings.backupRestore')}
      </Button>
    </li>
  );
}

function sizeWords(bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALE, format).format(bytes / size);
}

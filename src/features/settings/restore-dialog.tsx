import { useEffect, useState } from 'react';
import type { Journal } from '@/data/journal';
import { useMomentContext, useOwnJournal, useSample } from '@/data/react';
import { desktop, type ReadingSummary } from '@/desktop';
import { changesOf, countsOf, type MergeMode, type MergePlan } from '@/domain/transfer';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { SegmentedControl } from '@/ui/segmented-control';
import { useToasts } from '@/ui/toast';
import { useAction } from '@/ui/use-action';
import styles from './backups.module.css';
import { TakeCounts, TakeProblems } from './take-counts.tsx';
import {
  type CheckedFile,
  type FileSource,
  NoPhotosError,
  NoSafetyCopyError,
  planFor,
  readWholeFile,
  type TakenIn,
  takeIn,
} from './take-in.ts';
import { codeOf, type ProblemCode } from './transfer-problem.ts';
import { secretProblemOf, UnlockFields } from './unlock-fields.tsx';
import { useInstantWords } from './use-instant-words.ts';
import { useUndo } from './use-undo.ts';

type Read =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly problem: ProblemCode }
  | { readonly step: 'locked'; readonly problem: ProblemCode; readonly tried: FileSource }
  | {
      readonly step: 'ready';
      readonly file: CheckedFile;
      readonly plans: Readonly<Record<MergeMode, MergePlan>>;
    };

const MODES = ['merge', 'replace'] as const;

/** From a file to the journal: read and check, show what would happen, do it, and offer the way back. */
export function RestoreDialog({
  source,
  what,
  onClose,
  onChanged,
}: {
  readonly source: FileSource;
  readonly what: ReadingSummary['what'];
  readonly onClose: () => void;
  /** Backups may have been made. */
  readonly onChanged: () => void;
}) {
  const t = useText();
  const own = useOwnJournal();
  const { isSample } = useSample();
  const toasts = useToasts();
  const words = useInstantWords();
  const now = useNow();
  const [secret, setSecret] = useState('');
  const [unlocking, setUnlocking] = useState(source);
  const read = useReadFile(unlocking, own, now);
  const isLocked = read.step === 'locked';
  const isUnlocking = isLocked && read.tried !== unlocking;
  const unlock = () => {
    if (isLocked && !isUnlocking && secret !== '') setUnlocking({ ...source, secret });
  };
  const [mode, setMode] = useState<MergeMode>('merge');
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const undo = useUndo(onChanged);

  const taking = useAction(async (file: CheckedFile) => {
    try {
      setTaken(await takeIn(own, file, mode, now));
    } finally {
      onChanged();
    }
  });
  const undoing = useAction(async ({ change }: TakenIn) => {
    await undo(change);
    onClose();
  });

  const close = () => {
    if (taking.isPending || undoing.isPending) return;
    onClose();
    if (taken === null) return;
    const onPress = () => void undo(taken.change);
    toasts.show({
      text: t('settings.takeDone', taken.receipt.source),
      action: { label: t('common.undo'), onPress },
    });
  };

  const plan = read.step === 'ready' ? read.plans[mode] : null;
  const summary = read.step === 'ready' ? read.file.summary : null;
  const photos = summary?.counts?.photos ?? 0;
  // Of an entry that is the same on both sides the photo may still be missing here.
  const hasWork = plan !== null && (changesOf(plan).length > 0 || photos > 0);

  return (
    <Dialog
      isOpen
      onClose={close}
      onSubmit={unlock}
      title={t(what === 'backup' ? 'settings.takeBackup' : 'settings.takeJournalFile')}
      subtitle={
        summary === null
          ? undefined
          : t('settings.takeWritten', { name: summary.name, at: words.dated(summary.writtenAt) })
      }
      actions={
        taken !== null ? (
          <>
            <Button isPending={undoing.isPending} onPress={() => undoing.run(taken)}>
              {t('common.undo')}
            </Button>
            <Button variant="primary" onPress={close}>
              {t('common.close')}
            </Button>
          </>
        ) : (
          <>
            <Button isDisabled={taking.isPending} onPress={close}>
              {t(read.step === 'refused' ? 'common.close' : 'common.cancel')}
            </Button>
            {isLocked && (
              <Button
                type="submit"
                variant="primary"
                isDisabled={secret === ''}
                isPending={isUnlocking}
              >
                {t('encryption.unlock')}
              </Button>
            )}
            {read.step === 'ready' && (
              <Button
                variant="primary"
                tone={mode === 'replace' ? 'skin' : 'brand'}
                isDisabled={!hasWork}
                isPending={taking.isPending}
                onPress={() => taking.run(read.file)}
              >
                {t(`settings.takeConfirm.${mode}`)}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.take}>
        {read.step === 'reading' && <p role="status">{t('settings.takeReading')}</p>}
        {read.step === 'refused' && (
          <Banner kind="warning" isAlert>
            {t(`settings.problem.${read.problem}`, { doing: 'read' })}
          </Banner>
        )}
        {isLocked && (
          <UnlockFields
            secret={secret}
            onChange={setSecret}
            problem={read.problem}
            isChecking={isUnlocking}
          />
        )}
        {taken !== null && (
          <>
            <p role="status">{t('settings.takeDone', taken.receipt.source)}</p>
            <TakeCounts label={t('settings.takeCountsDone')} counts={taken.receipt.counts} />
          </>
        )}
        {taken === null && plan !== null && (
          <>
            <SegmentedControl
              label={t('settings.takeMode')}
              value={mode}
              onChange={setMode}
              isDisabled={taking.isPending}
              options={MODES.map((value) => ({ value, label: t(`settings.takeMode.${value}`) }))}
            />
            <p>{t(`settings.takeModeText.${mode}`)}</p>
            {isSample && <Banner kind="sample">{t('settings.takeSample')}</Banner>}
            <TakeCounts label={t('settings.takeCounts')} counts={countsOf(plan)} photos={photos} />
            <p className={styles.quiet}>
              {t(hasWork ? 'settings.takeSafety' : 'settings.takeNothing')}
            </p>
          </>
        )}
        {read.step === 'ready' && <TakeProblems problems={read.file.records.problems} />}
        {taking.problem !== null && (
          <Banner kind="warning" isAlert>
            {taking.problem instanceof NoPhotosError
              ? t('settings.takeNoPhotos', {
                  problem: t(`settings.problem.${codeOf(taking.problem.cause)}`, { doing: 'read' }),
                })
              : taking.problem instanceof NoSafetyCopyError
                ? t('settings.takeNoCopy', {
                    problem: t(`settings.problem.${codeOf(taking.problem.cause)}`, {
                      doing: 'write',
                    }),
                  })
                : t('settings.takeNotWritten')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

function useNow(): () => string {
  const momentContext = useMomentContext();
  const [now] = useState(() => () => new Date(momentContext().now).toISOString());
  return now;
}

function useReadFile(source: FileSource, own: Journal, now: () => string): Read {
  const [read, setRead] = useState<Read>({ step: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<Read> => {
      try {
        const file = await readWholeFile(source, () => isWanted);
        return { step: 'ready', file, plans: await planFor(own, file, now()) };
      } catch (error) {
        const problem = codeOf(error);
        if (problem === 'locked' || secretProblemOf(problem) !== null) {
          return { step: 'locked', problem, tried: source };
        }
        if (problem === 'unknown') {
          void desktop.app.reportProblem({ where: 'reading a file', message: String(error) });
        }
        return { step: 'refused', problem };
      }
    };
    const show = async () => {
      const next = await load();
      if (isWanted) setRead(next);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [source, own, now]);
  return read;
}

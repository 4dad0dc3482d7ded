import type { Change } from '@/data/change';
import type { Journal } from '@/data/journal';
import { desktop, type ReadingSummary } from '@/desktop';
import {
  changesOf,
  countsOf,
  createRecordsReader,
  type MergeMode,
  type MergePlan,
  planMerge,
  type ReadRecords,
  type TransferReceipt,
} from '@/domain/transfer';
import { accept, TransferProblem } from './transfer-problem.ts';

export type FileSource = ({ readonly token: string } | { readonly backup: string }) & {
  /** Passphrase or recovery key of an encrypted backup. */
  readonly secret?: string;
};

export type CheckedFile = {
  readonly reading: string;
  readonly summary: ReadingSummary;
  readonly records: ReadRecords;
};

/** Nothing of a file is used before its last portion came, which means that every checksum was right. */
export async function readWholeFile(
  source: FileSource,
  isWanted: () => boolean,
): Promise<CheckedFile> {
  const { reading, summary } = accept(await desktop.backup.openFile(source));
  if (reading === null || summary === null) throw new TransferProblem('unknown');
  const reader = createRecordsReader();
  let isLast = false;
  while (!isLast && isWanted()) {
    const portion = accept(await desktop.backup.readNext({ reading }));
    reader.take(portion.records);
    ({ isLast } = portion);
  }
  return { reading, summary, records: reader.result() };
}

/** What taking the file in would do to the journal as it is now. */
export async function planFor(
  journal: Journal,
  { records }: CheckedFile,
  now: string,
): Promise<Readonly<Record<MergeMode, MergePlan>>> {
  const current = await journal.contents();
  const isFree = ({ id }: { readonly id: string }) => !current.unreadableIds.has(id);
  const entries = records.entries.filter(isFree);
  const documents = records.documents.filter(isFree);
  const kept =
    records.entries.length - entries.length + (records.documents.length - documents.length);
  const plan = (mode: MergeMode): MergePlan => {
    const made = planMerge(current, { ...records, entries, documents }, { mode, now });
    return { ...made, keptNewer: made.keptNewer + kept };
  };
  return { merge: plan('merge'), replace: plan('replace') };
}

/** The journal could not be saved aside first. */
export class NoSafetyCopyError extends Error {
  override readonly name = 'NoSafetyCopyError';
}

export type TakenIn = { readonly change: Change; readonly receipt: TransferReceipt };

/** Saves the journal aside, then writes everything as one change; a rejection means nothing was changed. */
export async function takeIn(
  journal: Journal,
  file: CheckedFile,
  mode: MergeMode,
  now: () => string,
): Promise<TakenIn> {
  const { what, name, writtenAt } = file.summary;
  await saveAside(what === 'backup' ? 'before-restore' : 'before-import');
  // An entry never names a photo that is yet to come.
  if ((file.summary.counts?.photos ?? 0) > 0) await takePhotos(file.reading);
  // Planned once more: the preview may have been open for a while.
  const plan = (await planFor(journal, file, now()))[mode];
  const change = await journal.commands.apply(changesOf(plan));
  return {
    change,
    receipt: {
      at: now(),
      mode,
      source: { what, name, writtenAt },
      counts: countsOf(plan),
      problems: file.records.problems.length,
    },
  };
}

/** The photos of the backup could not be put beside the journal. */
export class NoPhotosError extends Error {
  override readonly name = 'NoPhotosError';
}

/** What is there already stays; photos no entry comes to name go by themselves after a while. */
async function takePhotos(reading: string): Promise<void> {
  try {
    accept(await desktop.backup.takePhotos({ reading }));
  } catch (cause) {
    throw new NoPhotosError('Nothing was changed.', { cause });
  }
}

async function saveAside(reason: 'before-import' | 'before-restore'): Promise<void> {
  try {
    const { problem } = await desktop.backup.backUpNow({ reason });
    // An empty journal has nothing to lose.
    if (problem !== null && problem !== 'nothing-to-back-up') throw new TransferProblem(problem);
  } catch (cause) {
    throw new NoSafetyCopyError('Nothing was changed.', { cause });
  }
}

import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Logger } from './logger.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { errorCodeOf } from './error-code.ts';

export type FileToSave = {
  readonly window: BrowserWindow;
  readonly log: Logger;
  /** Of the question. */
  readonly title: string;
  /** Offered, without its ending. */
  readonly name: string;
  readonly ending: string;
  /** What files with that ending are called. */
  readonly kind: string;
  /** Only asked for once it is known where to. */
  readonly content: () => Promise<Uint8Array> | Uint8Array;
};

export type SavedFile = {
  readonly saved: boolean;
  readonly name: string | null;
  readonly problem: 'disk-full' | 'not-allowed' | 'not-written' | null;
};

/** What the person chose last; the next question begins there. */
let lastFolder: string | undefined;

/** Asks where, and writes the file whole or not at all. What goes wrong is an answer, not an error. */
export async function saveFile(file: FileToSave): Promise<SavedFile> {
  const { window, log, title, name, ending, kind, content } = file;
  const { filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(lastFolder ?? app.getPath('documents'), `${name}.${ending}`),
    filters: [{ name: kind, extensions: [ending] }],
  });
  if (filePath === undefined || filePath === '') return { saved: false, name: null, problem: null };
  // Some systems leave the ending to the program.
  const path =
    extname(filePath).toLowerCase() === `.${ending}` ? filePath : `${filePath}.${ending}`;
  lastFolder = dirname(path);
  try {
    writeFileAtomically(path, await content());
  } catch (error) {
    log.warn('files', 'a file could not be saved', error);
    return { saved: false, name: null, problem: problemOf(error) };
  }
  return { saved: true, name: basename(path), problem: null };
}

function problemOf(error: unknown): NonNullable<SavedFile['problem']> {
  const code = errorCodeOf(error) ?? '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) return 'disk-full';
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'not-allowed' : 'not-written';
}

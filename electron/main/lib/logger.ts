import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf, withoutQuotes } from './without-quotes.ts';

export type Level = 'info' | 'warn' | 'error';

/** `place` is a short name of the part of the program; messages are the program's own words, never an entry's. */
export type Logger = {
  readonly info: (place: string, message: string) => void;
  readonly warn: (place: string, message: string, error?: unknown) => void;
  readonly error: (place: string, message: string, error?: unknown) => void;
  /** Removes every file of the log. */
  readonly clear: () => void;
};

type LoggerOptions = {
  readonly folder: string;
  readonly now: () => Date;
  /** Written as `~`, so that a log that is shown around does not carry a name. */
  readonly homeFolder: string;
  readonly maxBytesPerFile?: number;
  readonly fileCount?: number;
};

const LINE_LIMIT_CHARACTERS = 6000;
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;

export const logFileName = (index: number): string =>
  index === 0 ? 'journal.log' : `journal.${index}.log`;

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return withoutQuotes(String(error));
  const places = error.stack === undefined ? '' : placesOf(error.stack);
  // Entries pass through the main process on their way to the safety log, and messages quote what they choked on.
  return `${error.name}: ${withoutQuotes(error.message)}${places === '' ? '' : ` | ${places}`}`;
};

/**
 * Plain lines in a few files of bounded size. Written synchronously, so that the last line before a crash is there, and
 * never in the way: when the disk refuses, the program goes on without a log.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { folder, now, homeFolder, maxBytesPerFile = 512 * 1024, fileCount = 3 } = options;
  const current = join(folder, logFileName(0));

  const sizeOfCurrent = (): number => statSync(current, { throwIfNoEntry: false })?.size ?? 0;

  const rotate = (): void => {
    for (let index = fileCount - 1; index > 0; index -= 1) {
      const older = join(folder, logFileName(index));
      const newer = join(folder, logFileName(index - 1));
      if (statSync(newer, { throwIfNoEntry: false }) !== undefined) renameSync(newer, older);
    }
  };

  const write = (level: Level, place: string, message: string, error?: unknown): void => {
    const text = error === undefined ? message : `${message}: ${describe(error)}`;
    const said = homeFolder.length > 1 ? text.replaceAll(homeFolder, '~') : text;
    const line = `${now().toISOString()} ${level.toUpperCase().padEnd(5)} ${place} ${said}`
      .replace(LINE_BREAKS, ' ')
      .slice(0, LINE_LIMIT_CHARACTERS);
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOfCurrent() + Buffer.byteLength(line) + 1 > maxBytesPerFile) rotate();
      appendFileSync(current, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full or read-only disk must not stop the journal.
    }
  };

  return {
    info: (place, message) => write('info', place, message),
    warn: (place, message, error) => write('warn', place, message, error),
    error: (place, message, error) => write('error', place, message, error),
    clear: () => {
      for (let index = 0; index < fileCount; index += 1) {
        rmSync(join(folder, logFileName(index)), { force: true });
      }
    },
  };
}

import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import type { Shell } from '../../shell/shell.ts';
import { LogFailure } from './log-failure.ts';

export function safetyLogHandlers({
  safetyLog,
}: Pick<Shell, 'safetyLog'>): HandlersOf<'safetyLog'> {
  return {
    status: async () => {
      const { notes, ...status } = (await safetyLog.open()).status();
      return { ...status, notes: [...notes] };
    },

    digest: async () => {
      const rows = (await safetyLog.open()).digest();
      return {
        tables: rows.map(({ table }) => table),
        keys: rows.map(({ key }) => key),
        updatedAt: rows.map(({ updatedAt }) => updatedAt),
        hashes: rows.map(({ hash }) => hash),
      };
    },

    append: async (change) => inTheirWords((await safetyLog.open()).append(change)),

    read: async ({ names }) =>
      JSON.stringify(await inTheirWords((await safetyLog.open()).read(names))),
  };
}

async function inTheirWords<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LogFailure) throw new DesktopFailure(error.code, error.message);
    throw error;
  }
}

import type { ChangeLog } from '@/data/change-log';
import { desktop, isDesktop } from '@/desktop';
import { storedRecordsSchema } from '@/domain/safety';

/** The safety log of the main process; none in a plain browser. */
export function desktopLog(): ChangeLog | undefined {
  if (!isDesktop) return undefined;
  const { safetyLog } = desktop;
  return {
    append: ({ at, records }) =>
      safetyLog.append({
        at,
        records: records.map((record) => ({ ...record, value: record.value ?? null })),
      }),
    status: async () => {
      const { notes, ...status } = await safetyLog.status();
      return { ...status, isNewer: notes.some(({ code }) => code === 'newer-format') };
    },
    digest: async () => {
      const { tables, keys, updatedAt, hashes } = await safetyLog.digest();
      // The lists are equally long; the contract checks it.
      return tables.map((table, index) => ({
        table,
        key: keys[index] ?? '',
        updatedAt: updatedAt[index] ?? '',
        hash: hashes[index] ?? '',
      }));
    },
    read: async (names) => {
      const text = await safetyLog.read({ names: [...names] });
      return storedRecordsSchema.parse(JSON.parse(text));
    },
  };
}

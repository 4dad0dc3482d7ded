import { randomUUID } from 'node:crypto';
import type { Logger } from '../../lib/logger.ts';
import type { Mirror } from '../mirror/mirror.ts';
import { nodeFs } from './node-fs.ts';
import { openSafetyLog } from './open-safety-log.ts';
import type { SafetyLog } from './safety-log.ts';

/** The log of this profile, opened when first asked for. */
export type ProfileLog = {
  /** Opens and checks it; afterwards always the same one. Never rejects. */
  readonly open: () => Promise<SafetyLog>;
  readonly close: () => Promise<void>;
};

export function createProfileLog(options: {
  readonly folder: string;
  readonly log: Logger;
  readonly mirror: Mirror;
}): ProfileLog {
  const { log, mirror } = options;
  let opening: Promise<SafetyLog> | undefined;

  async function open(): Promise<SafetyLog> {
    const begun = performance.now();
    const safetyLog = await openSafetyLog({
      ...options,
      fs: nodeFs,
      now: () => new Date(),
      newId: randomUUID,
      chromium: Number.parseInt(process.versions['chrome'] ?? '0', 10),
    });
    const { count, sequence, health, notes } = safetyLog.status();
    const found = notes.map(({ code, count = 0 }) => (count > 0 ? `${code} ${count}` : code));
    log.info(
      'safety-log',
      `${health}: ${count} records after ${sequence} changes, opened in ${Math.round(performance.now() - begun)} ms${
        found.length > 0 ? ` (${found.join(', ')})` : ''
      }`,
    );
    await mirror.attach(safetyLog);
    return {
      ...safetyLog,
      append: async (change) => {
        const acknowledged = await safetyLog.append(change);
        mirror.follow();
        return acknowledged;
      },
      erase: async () => {
        // First: a copy that is still there would bring everything back.
        await mirror.erase();
        await safetyLog.erase();
      },
      close: async () => {
        await Promise.all([mirror.close(), safetyLog.close()]);
      },
    };
  }

  return {
    open: () => (opening ??= open()),
    close: async () => {
      if (opening !== undefined) await (await opening).close();
    },
  };
}

import { readFileSync, renameSync, rmSync } from 'node:fs';
import type { z } from 'zod';
import { writeFileAtomically } from './atomic-write.ts';
import type { Logger } from './logger.ts';
import { errorCodeOf } from './error-code.ts';

export type JsonStore<Value> = {
  /** The stored value, or the fallback when there is none or it is not to be believed. */
  readonly read: () => Value;
  /** False when it could not be kept; the log knows why. */
  readonly write: (value: Value) => boolean;
  readonly remove: () => void;
};

type JsonStoreOptions<Value> = {
  readonly path: string;
  readonly schema: z.ZodType<Value>;
  readonly fallback: Value;
  readonly log: Logger;
};

/** One small checked file of the profile. A broken one is moved aside, so that it can be looked at later. */
export function createJsonStore<Value>(options: JsonStoreOptions<Value>): JsonStore<Value> {
  const { path, schema, fallback, log } = options;
  const asidePath = `${path}.broken`;

  const moveAside = (reason: string): void => {
    log.warn('profile', `${path} was moved aside: ${reason}`);
    try {
      renameSync(path, asidePath);
    } catch (error) {
      log.error('profile', `${path} could not be moved aside`, error);
    }
  };

  const read = (): Value => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (errorCodeOf(error) !== 'ENOENT') log.error('profile', `${path} was not read`, error);
      return fallback;
    }
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      moveAside('it is not JSON');
      return fallback;
    }
    const checked = schema.safeParse(content);
    if (checked.success) return checked.data;
    moveAside('it does not fit its schema');
    return fallback;
  };

  const write = (value: Value): boolean => {
    try {
      writeFileAtomically(path, `${JSON.stringify(schema.parse(value), null, 2)}\n`);
      return true;
    } catch (error) {
      log.error('profile', `${path} was not written`, error);
      return false;
    }
  };

  const remove = (): void => {
    rmSync(path, { force: true });
    rmSync(asidePath, { force: true });
  };

  return { read, write, remove };
}

import * as fs from 'node:fs';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  giveBallastBackEarly,
  hasRoomForStore,
} from '#electron/main/services/safety-log/early-room';

vi.mock('node:fs', { spy: true });

const MEGABYTE = 1024 * 1024;
let safe = '';
beforeEach(() => {
  safe = mkdtempSync(join(tmpdir(), 'gsj-room-'));
  writeFileSync(join(safe, 'ballast.bin'), 'chance');
  writeFileSync(join(safe, 'log-000001.gsl'), 'frames');
});
afterEach(() => rmSync(safe, { recursive: true, force: true }));

const withFree = (bytes: number) =>
  vi.mocked(fs.statfsSync).mockReturnValue({ bavail: bytes / 4096, bsize: 4096 } as never);

it('gives the ballast, and nothing else, back on a full disk', () => {
  withFree(15 * MEGABYTE);
  expect(hasRoomForStore(safe)).toBe(false);
  giveBallastBackEarly(safe);
  expect(existsSync(join(safe, 'ballast.bin'))).toBe(false);
  expect(existsSync(join(safe, 'log-000001.gsl'))).toBe(true);
});

it('keeps it while there is room', () => {
  withFree(16 * MEGABYTE);
  expect(hasRoomForStore(safe)).toBe(true);
  giveBallastBackEarly(safe);
  expect(existsSync(join(safe, 'ballast.bin'))).toBe(true);
});

it('a first start, without a folder, is no full disk', () => {
  expect(hasRoomForStore(join(safe, 'nowhere'))).toBe(true);
  expect(() => giveBallastBackEarly(join(safe, 'nowhere'))).not.toThrow();
});

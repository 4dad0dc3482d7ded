import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '#electron/main/lib/logger';

describe('the log', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gsj-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const create = (maxBytesPerFile?: number) =>
    createLogger({
      folder: join(folder, 'logs'),
      now: () => new Date('2026-03-01T10:00:00Z'),
      homeFolder: '/home/someone',
      ...(maxBytesPerFile === undefined ? {} : { maxBytesPerFile }),
    });
  const read = (name = 'journal.log') => readFileSync(join(folder, 'logs', name), 'utf8');

  it('writes one plain line: time, level, place, message', () => {
    create().warn('window', 'two\nlines');
    expect(read()).toBe('2026-03-01T10:00:00.000Z WARN  window two lines\n');
  });

  it('tells an error by its name and places, and nobody’s home folder', () => {
    const error = new TypeError('no such thing');
    error.stack = 'TypeError: no such thing\n    at open (/home/someone/app/main.cjs:1:1)';
    create().error('main', 'uncaught', error);
    expect(read()).toContain(
      'ERROR main uncaught: TypeError: no such thing | at open (~/app/main.cjs:1:1)',
    );
  });

  it('keeps three files of bounded size and drops the oldest lines', () => {
    const log = create(1000);
    for (let line = 0; line < 200; line += 1) log.info('test', `line ${line}`);
    expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual([
      'journal.1.log',
      'journal.2.log',
      'journal.log',
    ]);
    for (const name of readdirSync(join(folder, 'logs'))) {
      expect(statSync(join(folder, 'logs', name)).size).toBeLessThanOrEqual(1000);
    }
    const kept = read('journal.2.log') + read('journal.1.log') + read();
    const numbers = [...kept.matchAll(/line (\d+)/g)].map(([, number]) => Number(number));
    expect(numbers.at(-1)).toBe(199);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    expect(numbers[0]).toBeGreaterThan(0);
  });

  it('goes on in the file of the last start', () => {
    create().info('start', 'first');
    create().info('start', 'second');
    expect(read().trim().split('\n')).toHaveLength(2);
  });

  it('never throws, whatever the disk says', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    expect(() => create().info('start', 'unheard')).not.toThrow();
  });

  it('is gone when cleared', () => {
    const log = create(200);
    for (let line = 0; line < 20; line += 1) log.info('test', `line ${line}`);
    log.clear();
    expect(readdirSync(join(folder, 'logs'))).toEqual([]);
  });
});

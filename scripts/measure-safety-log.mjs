/**
 * Figures of the safety log on this machine's disk: node scripts/measure-safety-log.mjs [folder]
 * Appends one at a time, many at once, opening, digest, reading back, compaction. Not a test.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from './lib/paths.mjs';

const load = async (/** @type {string} */ name) => {
  const path = inProject('electron', 'main', 'services', 'safety-log', `${name}.ts`);
  const alias = { '@': inProject('src'), '#electron': inProject('electron') };
  /** @type {{ module: any }} */
  const { module } = await runnerImport(path, { configFile: false, resolve: { alias } });
  return module;
};
const { openSafetyLog } = await load('open-safety-log');
const { nodeFs } = await load('node-fs');

const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'measure-log-'));
const quiet = () => undefined;
const log = { info: quiet, warn: console.error, error: console.error, clear: quiet };
const open = (limits = {}) =>
  openSafetyLog({ folder, fs: nodeFs, now: () => new Date(), newId: randomUUID, log, limits });

const record = (/** @type {number} */ index) => ({
  table: 'entries',
  key: `entry-${index}`,
  updatedAt: new Date(1_700_000_000_000 + index * 60_000).toISOString(),
  value: {
    id: `entry-${index}`,
    kind: 'meal',
    day: '2026-03-01',
    data: { items: 'x'.repeat(350) },
  },
});
const at = new Date(0).toISOString();

/** @type {(name: string, work: () => Promise<unknown>) => Promise<any>} */
const timed = async (name, work) => {
  const begun = performance.now();
  const result = await work();
  console.log(`${name.padEnd(44)} ${(performance.now() - begun).toFixed(1).padStart(9)} ms`);
  return result;
};

let journal = await open();
/** @type {number[]} */
const times = [];
for (let index = 0; index < 2000; index += 1) {
  const begun = performance.now();
  await journal.append({ at, records: [record(index)] });
  times.push(performance.now() - begun);
}
times.sort((a, b) => a - b);
const share = (/** @type {number} */ part) =>
  (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
console.log(
  `append, one at a time: median ${share(0.5)}, p99 ${share(0.99)}, worst ${share(0.9999)} ms`,
);

await timed('100 appends at once', () =>
  Promise.all(Array.from({ length: 100 }, (_, i) => journal.append({ at, records: [record(i)] }))),
);
for (const total of [10_000, 55_000]) {
  const { count } = journal.status();
  for (let from = count; from < total; from += 100) {
    const records = Array.from({ length: Math.min(100, total - from) }, (_, i) => record(from + i));
    await journal.append({ at, records });
  }
  await journal.close();
  journal = await timed(`open, ${total} records`, () => open());
  const rows = await timed('digest', async () => journal.digest());
  const chunks = Array.from({ length: Math.ceil(total / 1000) }, (_, i) =>
    rows.slice(i * 1000, (i + 1) * 1000),
  );
  await timed('read all by name, 1000 at a time', async () => {
    for (const names of chunks) await journal.read(names);
  });
}
await timed('one append of 5000 records', () =>
  journal.append({ at, records: Array.from({ length: 5000 }, (_, index) => record(index)) }),
);
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`, journal.status());
await journal.close();
rmSync(folder, { recursive: true });

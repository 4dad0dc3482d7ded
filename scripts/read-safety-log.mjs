/**
 * Reads a journal's safety log with nothing but Node, should the program itself ever be gone:
 *   node read-safety-log.mjs <profile>/safe > records.json
 * Only reads. Format: docs/formats/safety-log.md. What is damaged is skipped and told on stderr.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const magic = Buffer.from([0x89, 0x47, 0x53, 0x4c, 0x0d, 0x0a, 0x1a, 0x0a]);
const openingKind = 1;
const snapshotKind = 3;

/** The frame that begins at this place, or null. */
const frameAt = (/** @type {Buffer} */ bytes, /** @type {number} */ at) => {
  if (at + 88 > bytes.length || magic.compare(bytes, at, at + 8) !== 0) return null;
  const end = at + 88 + bytes.readUInt32BE(at + 12);
  if (end > bytes.length) return null;
  const checksum = createHash('sha256')
    .update(bytes.subarray(at, end - 32))
    .digest();
  if (!checksum.equals(bytes.subarray(end - 32, end))) return null;
  return {
    kind: bytes.readUInt8(at + 8),
    sequence: Number(bytes.readBigUInt64BE(at + 16)),
    payload: JSON.parse(bytes.toString('utf8', at + 56, end - 32)),
    end,
  };
};

/** All whole frames of a file, and how many stretches are damaged. */
const framesOf = (/** @type {Buffer} */ bytes) => {
  const frames = [];
  let damages = 0;
  for (let at = 0; at < bytes.length;) {
    let frame = frameAt(bytes, at);
    if (frame === null) damages += 1;
    while (frame === null && at !== -1) {
      at = bytes.indexOf(magic, at + 1);
      if (at !== -1) frame = frameAt(bytes, at);
    }
    if (frame === null) break;
    frames.push(frame);
    at = frame.end;
  }
  return { frames, damages };
};

const number = (/** @type {string} */ name) => Number(/\d+/.exec(name)?.[0]);
const isSnapshot = (/** @type {string} */ name) => name.startsWith('snapshot-');
const tell = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  tell('Say which folder: node read-safety-log.mjs <profile>/safe');
  process.exit(2);
}

const files = readdirSync(folder)
  .filter((name) => /^(log|snapshot)-\d{6,9}\.gsl$/.test(name))
  .sort((a, b) => number(a) - number(b) || Number(isSnapshot(a)) - Number(isSnapshot(b)))
  .map((name) => ({ name, ...framesOf(readFileSync(join(folder, name))) }));

// A whole snapshot stands for everything before it.
const last = files.findLastIndex(
  ({ name, damages, frames }) =>
    isSnapshot(name) &&
    damages === 0 &&
    frames[0]?.payload.count ===
      new Set(frames.slice(1).flatMap(({ payload }) => names(payload))).size,
);

/** @returns {string[]} */
function names(/** @type {any} */ { records }) {
  return records.map((/** @type {any} */ { table, key }) => `${table}/${key}`);
}

const present = new Map();
let sequence = 0;
for (const { name, frames, damages } of files.slice(Math.max(0, last))) {
  if (damages > 0) tell(`${name}: ${damages} damaged or unfinished stretches were skipped`);
  for (const frame of frames) {
    const isOld = frame.kind !== snapshotKind && frame.sequence <= sequence;
    sequence = Math.max(sequence, frame.sequence);
    if (frame.kind === openingKind || isOld) continue;
    for (const record of frame.payload.records)
      present.set(`${record.table}/${record.key}`, record);
  }
}
tell(`${present.size} records after ${sequence} changes`);
process.stdout.write(`${JSON.stringify([...present.values()], null, 2)}\n`);

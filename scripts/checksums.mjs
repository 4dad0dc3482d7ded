/** `npm run checksums`: release/SHA256SUMS of what is handed out, as `sha256sum --check` reads it. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { handedOut, sumsOf } from './lib/checksum-list.mjs';
import { inProject } from './lib/paths.mjs';

const folder = inProject('release');
const files = handedOut(readdirSync(folder));
if (files.length === 0) {
  console.error('There is nothing in release/ to be handed out: npm run package -- --release');
  process.exit(1);
}
/** @type {[string, string][]} */
const sums = [];
for (const name of files) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, name)), hash);
  sums.push([name, hash.digest('hex')]);
}
writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(sums));
console.log(sumsOf(sums));

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { integrityOf, requireIntegrity } from '../../../scripts/setup/trial-runtime.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsj-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('computes the hash in the form npm writes', async () => {
  const path = join(folder, 'a.tgz');
  writeFileSync(path, 'contents');
  const expected = `sha512-${createHash('sha512').update('contents').digest('base64')}`;
  expect(await integrityOf(path)).toBe(expected);
});

it('refuses a file that is not the pinned one', async () => {
  const path = join(folder, 'a.tgz');
  writeFileSync(path, 'something else');
  await expect(requireIntegrity(path)).rejects.toThrow(/not the file it should be/);
});

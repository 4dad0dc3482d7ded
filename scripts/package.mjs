/**
 * `npm run package`: the unpacked program in release/, and on Linux a tar.gz and (where dpkg is) a deb of it, for trying and
 * for the end-to-end tests.
 *   --release      the installers of electron-builder.yml for this system; refused when only the
 *                  stand-in Electron is here
 *   --next         only a deb, of the version after this one, in release/next: what an upgrade is tried with
 */
import { cpSync, createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { getConfig } from 'app-builder-lib/out/util/config/config.js';
import { build, Platform } from 'electron-builder';
import { buildIfNeeded } from './lib/build.mjs';
import {
  asNextVersion,
  forRelease,
  forTrying,
  planPackage,
  withStandIn,
} from './lib/package-plan.mjs';
import { electronDist, inProject, projectRoot, trialMarkerName } from './lib/paths.mjs';
import { SetupError } from './lib/run.mjs';
import { writeSbom } from './lib/write-sbom.mjs';
import { trialElectronVersion } from './setup/trial-runtime.mjs';

const release = inProject('release');

/** A copy without what we added to it: electron-builder takes everything that lies there. */
const copyOfStandIn = () => {
  const copy = join(release, '.electron');
  const ours = [trialMarkerName, 'version', 'default_app.asar'];
  rmSync(copy, { recursive: true, force: true });
  cpSync(electronDist, copy, {
    recursive: true,
    filter: (path) => !ours.includes(basename(path)),
  });
  return copy;
};

/** Fast rather than small: it is made anew at every try. */
const gzipLevel = 3;

/** @param {string} folder @param {string} archive */
const makeTarGz = async (folder, archive) => {
  const name = basename(archive, '.tar.gz');
  const tar = spawn(
    'tar',
    [
      '-C',
      release,
      '--owner=0',
      '--group=0',
      `--transform=s,^${folder},${name},S`,
      '-cf',
      '-',
      folder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => {
    tar.once('close', resolve);
  });
  await pipeline(tar.stdout, createGzip({ level: gzipLevel }), createWriteStream(archive));
  if ((await ended) !== 0) throw new SetupError('tar did not finish.');
};

/** Where dpkg is, a deb can be made without what electron-builder would download for it. */
const dpkg = '/usr/bin/dpkg-deb';

const makePackage = async () => {
  const isNext = process.argv.includes('--next');
  const { version } = await import('../package.json', { with: { type: 'json' } }).then(
    (module) => module.default,
  );

  const plan = planPackage({
    wantsRelease: process.argv.includes('--release'),
    hasElectron: existsSync(electronDist),
    isStandIn: existsSync(join(electronDist, trialMarkerName)),
  });
  if (plan.refusal) throw new SetupError(plan.refusal);
  if (!(await buildIfNeeded())) throw new SetupError('The program could not be built (see above).');
  mkdirSync(release, { recursive: true });
  writeSbom();

  const described = await getConfig(projectRoot, inProject('electron-builder.yml'), null);
  let plannedConfig = forRelease(described, process.env);
  if (!plan.makesInstallers) {
    const electron = plan.usesStandIn
      ? `with the stand-in Electron ${trialElectronVersion}`
      : 'with a way in for the tests';
    console.log(`\n*** FOR TRYING ONLY: packed ${electron}. Do not hand it out. ***\n`);
    const own = forTrying(described);
    const trial = isNext ? asNextVersion(own, version) : own;
    plannedConfig = plan.usesStandIn
      ? withStandIn(trial, {
          electronDist: copyOfStandIn(),
          electronVersion: trialElectronVersion,
        })
      : trial;
  }
  // As a file: what is handed over as an object is mixed with electron-builder.yml once more.
  const config = join(release, '.electron-builder.json');
  writeFileSync(config, JSON.stringify(plannedConfig));
  const platform = Platform.current();
  const makesDeb = !plan.makesInstallers && process.platform === 'linux' && existsSync(dpkg);
  if (isNext && !makesDeb) throw new SetupError('A deb can only be made on Linux with dpkg.');
  if (makesDeb)
    process.env['CUSTOM_FPM_PATH'] = inProject('scripts', 'packaging', 'deb-by-dpkg.mjs');
  await build({
    projectDir: projectRoot,
    config,
    publish: 'never',
    targets: plan.makesInstallers
      ? platform.createTarget()
      : platform.createTarget([...(isNext ? [] : ['dir']), ...(makesDeb ? ['deb'] : [])]),
  });
  rmSync(join(release, '.electron'), { recursive: true, force: true });
  if (process.platform !== 'linux' || plan.makesInstallers || isNext) return;

  const folder = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
  const archive = join(
    release,
    `gut-skin-journal-${version}-linux-${process.arch}-for-trying-only.tar.gz`,
  );
  await makeTarGz(folder, archive);
  console.log(`release/${folder}/gut-skin-journal\nrelease/${basename(archive)}`);
};

try {
  await makePackage();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}

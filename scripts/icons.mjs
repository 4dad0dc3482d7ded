/**
 * Draws resources/icons/*.png, icon.ico and icon.icns anew from resources/icon.svg and mark.svg,
 * with Electron as the painter. Run it after changing a drawing: `node scripts/icons.mjs`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openDisplay } from './lib/display.mjs';
import {
  electronEnvironment,
  electronExecutable,
  electronSwitches,
  isRoot,
} from './lib/electron-command.mjs';
import { toIcns, toIco } from './lib/icon-files.mjs';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Below this the paper around the leaf would leave too little of it. */
const smallestOnPaper = 64;

const folder = inProject('resources', 'icons');
const pngAt = (/** @type {number} */ size) => `${folder}/${size}x${size}.png`;
mkdirSync(folder, { recursive: true });

const display = await openDisplay();
const env = electronEnvironment(display.env);
const jobs = sizes.map((size) => ({
  svg: inProject('resources', size < smallestOnPaper ? 'mark.svg' : 'icon.svg'),
  size,
  png: pngAt(size),
}));
const switches = electronSwitches({ platform: process.platform, isRoot: isRoot(), env });
const { code, output } = await run(
  electronExecutable(),
  [...switches, inProject('scripts', 'icons')],
  { env: { ...env, ICON_JOBS: JSON.stringify(jobs) } },
);
await display.close();
if (code !== 0) {
  console.error(output);
  process.exitCode = 1;
} else {
  const pictures = sizes.map((size) => ({ size, png: readFileSync(pngAt(size)) }));
  const forWindows = pictures.filter(({ size }) => size <= 256);
  writeFileSync(inProject('resources', 'icon.ico'), toIco(forWindows));
  writeFileSync(inProject('resources', 'icon.icns'), toIcns(pictures));
}

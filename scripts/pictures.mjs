/**
 * `npm run pictures`: the pictures of README.md, made from the running program. Walks the rooms as the
 * end-to-end spec does, in light and dark, and keeps the few that README shows.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/**
 * Name in docs/pictures, project and name of the spec's picture.
 * @type {readonly (readonly [string, string, string])[]}
 */
const pictures = [
  ['today', 'electron-light', '20-sample-yesterday'],
  ['today-dark', 'electron-dark', '20-sample-yesterday'],
  ['skin-check', 'electron-light', '21-skin-check'],
  ['journal', 'electron-light', '23-journal'],
  ['calm', 'electron-light', '23-calm-room'],
  ['trends', 'electron-light', '24-trends-3-months'],
  ['learn', 'electron-light', '25-learn'],
];

const { code } = await run(
  process.execPath,
  [
    inProject('scripts', 'e2e.mjs'),
    'rooms',
    '--project=electron-light',
    '--project=electron-dark',
    '--grep=sample journal',
  ],
  { echo: true },
);
if (code === 0) {
  mkdirSync(inProject('docs', 'pictures'), { recursive: true });
  for (const [name, project, picture] of pictures) {
    copyFileSync(
      join(inProject('test-results', 'screenshots'), project, `${picture}.png`),
      inProject('docs', 'pictures', `${name}.png`),
    );
  }
}
process.exitCode = code;

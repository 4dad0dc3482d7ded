/**
 * `npm run dev`: the page comes from Vite with hot reload; main and preload are rebuilt, and
 * Electron restarted, when a file they are made of changes. The gallery of components is at
 * /gallery.html of the printed address.
 */
import { resolve } from 'node:path';
import { createBuilder, createServer } from 'vite';
import { forgetBuild } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { openElectron } from './lib/electron-command.mjs';
import { inProject } from './lib/paths.mjs';
import { endGroup, onStopRequest } from './lib/process-group.mjs';

const configFile = inProject('vite.config.ts');
const settleMilliseconds = 120;

const server = await createServer({ configFile });
await server.listen();
const pageUrl = server.resolvedUrls?.local[0];
if (!pageUrl) throw new Error('The development server has no address.');

const display = await openDisplay();

/** The files the running main and preload were made of; told by the last build. */
let madeOf = new Set();

const buildOutsidePage = async () => {
  forgetBuild();
  const builder = await createBuilder({ configFile, mode: 'development', logLevel: 'warn' });
  const built = [];
  for (const name of ['main', 'preload']) {
    const environment = builder.environments[name];
    if (environment) built.push(await builder.build(environment));
  }
  madeOf = new Set(
    built
      .flat()
      .flatMap((result) => ('output' in result ? result.output : []))
      .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      .map((id) => resolve(id)),
  );
};

/** @type {import('node:child_process').ChildProcess | null} */
let electron = null;

const leave = async () => {
  const last = electron;
  electron = null;
  if (last) await endGroup(last);
  await display.close();
  await server.close();
};

const open = () => {
  const child = openElectron({ ...display.env, GSJ_DEV_SERVER_URL: pageUrl });
  electron = child;
  child.once('exit', (code) => {
    // Replaced by a newer one: only the window the person closed ends the session.
    if (electron !== child) return;
    electron = null;
    void leave().then(() => process.exit(code ?? 0));
  });
};

const restart = async () => {
  try {
    await buildOutsidePage();
  } catch (error) {
    server.config.logger.error(`main or preload: ${String(error)}`);
    return;
  }
  const previous = electron;
  electron = null;
  if (previous) await endGroup(previous);
  open();
};

onStopRequest(leave);

await buildOutsidePage();
open();
server.config.logger.info(`Page ${pageUrl}   components ${pageUrl}gallery.html`);

/** @type {NodeJS.Timeout | undefined} */
let settling;
server.watcher.add(inProject('electron'));
server.watcher.on('all', (_event, path) => {
  const file = resolve(path);
  if (!madeOf.has(file) && !file.startsWith(inProject('electron'))) return;
  clearTimeout(settling);
  settling = setTimeout(() => {
    server.config.logger.info('main or preload changed: starting Electron again');
    void restart();
  }, settleMilliseconds);
});

'use strict';
/**
 * What `electron <folder>` runs when Electron came without its default app: reads the command line
 * as Electron does, gives the program its name, version and path, and loads it.
 */
const { app } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');

const options = { path: null, modules: [], version: false };
const args = process.argv.slice(1);
for (let index = 0; index < args.length; index += 1) {
  const argument = args[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    options.modules.push(args[index]);
  } else if (argument === '-v' || argument === '--version') {
    options.version = true;
    break;
  } else if (argument.startsWith('--app=')) {
    options.path = argument.slice('--app='.length);
    break;
  } else if (!argument.startsWith('-')) {
    options.path = argument;
    break;
  }
}

const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const load = (path) => {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const folder = resolve(path);
  const packagePath = join(folder, 'package.json');
  const hasPackage = existsSync(packagePath);
  if (hasPackage) {
    const { name, productName, version } = JSON.parse(readFileSync(packagePath, 'utf8'));
    if (version) app.setVersion(version);
    if (productName || name) app.name = productName || name;
  }
  let file;
  try {
    file = Module._resolveFilename(folder, null, true);
  } catch (error) {
    stop(`Unable to find a program at ${folder}\n${error.message}`);
    return;
  }
  app.setAppPath(hasPackage ? folder : dirname(file));
  Module._load(file, null, true);
};

if (options.version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (options.modules.length > 0) Module._preloadModules(options.modules);
if (options.path === null) stop('Usage: electron [options] <folder>');
else load(options.path);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

/** Ways in for whoever can start the program with words of their own; the fuses do not close these. */
const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'proxy-server',
] as const;

const trialManifest = z.object({ trialBuild: z.literal(true) });

/** A packaged program made for tests only says so in its package.json; a release never does. */
function isTrialBuild(): boolean {
  try {
    const text = readFileSync(join(app.getAppPath(), 'package.json'), 'utf8');
    return trialManifest.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

export function refusedSwitch(hasSwitch: (name: string) => boolean): string | undefined {
  return REFUSED_SWITCHES.find((name) => hasSwitch(name));
}

/** First of all steps: an installed program does not start under a debugger. False when it is on its way out. */
export function refuseDebugging(): boolean {
  if (!app.isPackaged) return true;
  const refused = refusedSwitch((name) => app.commandLine.hasSwitch(name));
  if (refused === undefined || isTrialBuild()) return true;
  process.stderr.write(`The switch --${refused} is not allowed.\n`);
  app.exit(1);
  return false;
}

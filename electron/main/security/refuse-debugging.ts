import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

/** Ways in for whoever can start the program with words of their own; the fuses do not close these. */
const REFUSED_SWITCHES = [
  // Driving the program from outside, or stopping inside it.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-targets',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'inspect-publish-uid',
  'debug-port',
  'auto-open-devtools-for-tabs',
  // Another program in the place of one of its processes.
  'browser-subprocess-path',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  // Other rules for what runs in the page.
  'js-flags',
  'load-extension',
  'disable-web-security',
  'enable-blink-features',
  'enable-blink-test-features',
  'enable-experimental-web-platform-features',
  // Another way for what it might send.
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'ignore-certificate-errors',
  // What passes through it, written to a file.
  'log-net-log',
  'net-log-capture-mode',
  'ssl-key-log-file',
  'trace-startup',
  'trace-startup-file',
  'enable-heap-profiling',
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

import { describe, expect, it } from 'vitest';
import {
  electronEnvironment,
  electronSwitches,
  isHarmlessNoise,
} from '../../../scripts/lib/electron-command.mjs';
import { exitCodeOf } from '../../../scripts/lib/process-group.mjs';

describe('the sandbox', () => {
  it('is given up for root on Linux only', () => {
    const env = { DISPLAY: ':0' };
    expect(electronSwitches({ platform: 'linux', isRoot: true, env })).toEqual(['--no-sandbox']);
    expect(electronSwitches({ platform: 'linux', isRoot: false, env })).toEqual([]);
    expect(electronSwitches({ platform: 'darwin', isRoot: true, env })).toEqual([]);
  });
});

it('takes the variable away that would make Electron plain Node', () => {
  expect(electronEnvironment({ ELECTRON_RUN_AS_NODE: '1', HOME: '/home/me' })).toEqual({
    HOME: '/home/me',
  });
});

describe('what Electron prints', () => {
  it.each([
    '[1:1123/044050.395381:ERROR:bus.cc(399)] Failed to connect to the bus: no such file',
    '[1:1123/044050.807344:ERROR:viz_main_impl.cc(186)] Exiting GPU process due to errors',
    '[1:1123/044050.8:ERROR:command_buffer_proxy_impl.cc(128)] ContextResult::kTransientFailure',
    '',
  ])('is kept back when it is noise: %s', (line) => {
    expect(isHarmlessNoise(line)).toBe(true);
  });

  it.each([
    'Error: Cannot find module ./index.cjs',
    'TypeError: undefined is not a function',
    '[1:1123/1.1:FATAL:electron_main_delegate.cc(294)] Running as root without --no-sandbox',
  ])('is shown when it matters: %s', (line) => {
    expect(isHarmlessNoise(line)).toBe(false);
  });
});

it('turns the end of a process into the code a shell shows', () => {
  expect(exitCodeOf(0, null)).toBe(0);
  expect(exitCodeOf(3, null)).toBe(3);
  expect(exitCodeOf(null, 'SIGTERM')).toBe(143);
  expect(exitCodeOf(null, 'SIGINT')).toBe(130);
});

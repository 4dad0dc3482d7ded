/** The decisions of the set-up, as tables: what is installed when, and what stops it. */
import { describe, expect, it } from 'vitest';
import { classifyInstallerFailure, decideAfterFailure } from '../../../scripts/setup/electron.mjs';
import { areModulesCurrent } from '../../../scripts/setup/modules.mjs';
import { nodeVersionProblem } from '../../../scripts/setup/node-version.mjs';
import {
  hasDisplay,
  isDebianLike,
  missingLibraries,
  packagesToInstall,
} from '../../../scripts/setup/system-libraries.mjs';

describe('Node', () => {
  it.each(['20.19.0', 'v20.20.2', '21.0.0', '22.1.0', '30.0.0'])('%s will do', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  it.each(['20.18.9', '18.20.0', '8.0.0', 'nonsense'])('%s is refused in words', (version) => {
    expect(nodeVersionProblem(version)).toContain('needs Node 20.19 or newer');
  });
});

describe('npm ci', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
    },
  };

  it('is not needed when every package of the lock is there', () => {
    expect(
      areModulesCurrent(wanted, {
        packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } },
      }),
    ).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['an install was broken off', {}],
    ['a package is missing', { packages: {} }],
    ['a version differs', { packages: { 'node_modules/a': { version: '1.0.1' } } }],
    [
      'the contents differ',
      { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } } },
    ],
    [
      'something was left over',
      {
        packages: {
          'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
          'node_modules/gone': { version: '1.0.0' },
        },
      },
    ],
  ])('is needed when %s', (_, installed) => {
    expect(areModulesCurrent(wanted, installed)).toBe(false);
  });
});

describe('Electron', () => {
  it.each([
    ['TypeError: fetch failed\n    at node:internal/deps/undici/undici:14404:13'],
    ['RequestError: getaddrinfo ENOTFOUND example.org'],
    ['Error: connect ECONNREFUSED 192.0.2.1:443'],
    ['Error: getaddrinfo EAI_AGAIN example.org'],
  ])('could not be reached: %s', (output) => {
    expect(classifyInstallerFailure(output)).toBe('unreachable');
  });

  it.each([
    ['Error: Generated checksum for "electron.zip" did not match expected checksum'],
    ['HTTPError: Response code 404 (Not Found)'],
    ['Error: 503 Service Unavailable'],
    ['TypeError: fetch failed: self-signed certificate in certificate chain'],
    ['Error: EACCES: permission denied, mkdir'],
    ['Error: ENOSPC: no space left on device'],
    [''],
  ])('is wrong in another way: %s', (output) => {
    expect(classifyInstallerFailure(output)).toBe('wrong');
  });

  it.each([
    ['unreachable', 'linux', 'x64', true, 'stand-in'],
    ['unreachable', 'linux', 'x64', false, 'stand-in'],
    ['unreachable', 'linux', 'arm64', true, 'stop'],
    ['unreachable', 'darwin', 'arm64', true, 'stop'],
    ['unreachable', 'win32', 'x64', true, 'stop'],
    ['unreachable', 'darwin', 'arm64', false, 'go-on-without'],
    ['wrong', 'linux', 'x64', true, 'stop'],
    ['wrong', 'linux', 'x64', false, 'stop'],
    ['wrong', 'darwin', 'arm64', false, 'stop'],
  ] as const)('%s on %s %s, needed %s: %s', (failure, platform, arch, needed, decision) => {
    expect(decideAfterFailure({ failure, platform, arch, needed })).toBe(decision);
  });
});

describe('system libraries', () => {
  it('are read from what ldd could not find', () => {
    const output = `\tlibgtk-3.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibasound.so.2 => not found`;
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libasound.so.2']);
  });

  it('are installed only when missing, and Xvfb only without a display', () => {
    expect(
      packagesToInstall({ hasMissingLibraries: false, needsVirtualDisplay: false, hasXvfb: false }),
    ).toEqual([]);
    expect(
      packagesToInstall({ hasMissingLibraries: false, needsVirtualDisplay: true, hasXvfb: true }),
    ).toEqual([]);
    expect(
      packagesToInstall({ hasMissingLibraries: false, needsVirtualDisplay: true, hasXvfb: false }),
    ).toContain('xvfb');
    expect(
      packagesToInstall({ hasMissingLibraries: true, needsVirtualDisplay: false, hasXvfb: false }),
    ).toContain('libgtk-3-0');
  });

  it('knows Debian and its children', () => {
    expect(isDebianLike('ID=debian\n')).toBe(true);
    expect(isDebianLike('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
    expect(isDebianLike('ID=fedora\nID_LIKE="rhel"\nHOME_URL="https://debian.example"\n')).toBe(
      false,
    );
  });

  it('takes either kind of display', () => {
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay({ DISPLAY: '' })).toBe(false);
  });
});

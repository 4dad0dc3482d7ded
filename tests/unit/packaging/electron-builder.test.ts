/** electron-builder.yml against electron-builder's own schema, and against what must never change. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { forRelease } from '../../../scripts/lib/package-plan.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type BuilderConfig = Awaited<ReturnType<typeof getConfig>>;
const read = (): Promise<BuilderConfig> => getConfig(root, 'electron-builder.yml', null);
let config: BuilderConfig;
beforeAll(async () => {
  config = await read();
});

/** It wants somebody to tell; nobody listens. */
const noLog = { isEnabled: false, add: () => undefined } as unknown as Parameters<
  typeof validateConfiguration
>[1];

const validate = (candidate: BuilderConfig): Promise<void> =>
  validateConfiguration(candidate, noLog);

describe('the schema', () => {
  it('accepts the whole file', async () => {
    await expect(validate(config)).resolves.toBeUndefined();
  });

  it.each(['win', 'mac', 'linux', 'nsis', 'dmg', 'deb', 'rpm'] as const)(
    'would refuse a word it does not know under %s',
    async (section) => {
      const wrong = { ...(await read()) } as Record<string, unknown>;
      wrong[section] = { ...(wrong[section] as object), noSuchOption: true };
      await expect(validate(wrong as BuilderConfig)).rejects.toThrow(`configuration.${section}`);
    },
  );
});

describe('the targets', () => {
  const targetsOf = (system: 'win' | 'mac' | 'linux'): string[] =>
    ((config[system]?.target ?? []) as { target: string; arch: string[] }[]).map(
      ({ target, arch }) => `${target} ${arch.join('+')}`,
    );

  it('are the ones promised for each system', () => {
    expect(targetsOf('win')).toEqual(['nsis x64+arm64']);
    expect(targetsOf('mac')).toEqual(['dmg x64+arm64', 'zip x64+arm64']);
    expect(targetsOf('linux')).toEqual(['AppImage x64+arm64', 'deb x64+arm64', 'rpm x64+arm64']);
  });
});

it('keeps the identity people already have on their computers', () => {
  expect(config.appId).toBe('org.gutskin.journal');
  expect(config.productName).toBe('GutSkinJournal');
  expect(config.executableName).toBe('gut-skin-journal');
  // A space in either breaks Chromium's sandbox helper on Linux.
  expect(`${config.productName}${config.executableName}`).not.toMatch(/\s/);
});

it('is not marked as made for trying: a release refuses to be driven from outside', () => {
  expect(config.extraMetadata).toBeUndefined();
});

it('publishes nowhere and never deletes the notes with the program', () => {
  expect(config.publish).toBeNull();
  expect(config.nsis?.deleteAppDataOnUninstall).toBe(false);
});

it('names libraries that electron-builder forgets, under their old and new names', () => {
  expect(config.deb?.depends).toEqual(
    expect.arrayContaining(['libasound2 | libasound2t64', 'libgbm1']),
  );
});

it('has every file it names', () => {
  const named = [
    config.win?.icon,
    config.mac?.icon,
    config.mac?.entitlements,
    config.linux?.icon,
    'THIRD-PARTY-NOTICES.txt',
    'LICENSE',
  ] as string[];
  expect(named.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});

it('asks macOS for nothing but making code while running, and the camera', () => {
  const plist = readFileSync(`${root}/resources/entitlements.mac.plist`, 'utf8');
  expect([...plist.matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key)).toEqual([
    'com.apple.security.cs.allow-jit',
    'com.apple.security.device.camera',
  ]);
  expect(config.mac).toMatchObject({
    hardenedRuntime: true,
    extendInfo: { NSCameraUsageDescription: expect.stringMatching(/photo/) as unknown },
  });
});

it('switches every fuse Electron has, and each the safe way', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

it('can be told to fail rather than come out unsigned', async () => {
  const told = forRelease(await read(), { CSC_LINK: 'certificate.p12' });
  expect(told['forceCodeSigning']).toBe(true);
  await expect(validate(told)).resolves.toBeUndefined();
});

/** Encrypted backups from the first passphrase to the last, by way of the calls the page makes. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { fakeElectron } from '#tests/support/fake-electron';
import { backupsOnShell } from './on-shell.ts';

/** Slow on purpose, and tested where the locks are; here it is only in the way. */
vi.mock('hash-wasm', async () => {
  const { createHash } = await import('node:crypto');
  return {
    argon2id: async ({ password, salt }: { password: string; salt: Uint8Array }) =>
      createHash('sha256').update(password).update(salt).digest(),
  };
});
vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const PASSPHRASE = 'lamp river otter brick';

const { present, ask } = backupsOnShell();

const newest = async () => (await ask('status')).backups[0];
const openWith = async (backup: string | undefined, secret?: string) =>
  (await ask('openFile', { backup, ...(secret === undefined ? {} : { secret }) })).problem;

it('locks what is made from then on, keeps nothing that opens it, and ends when asked', async () => {
  expect(await ask('backUpNow', { reason: 'by-hand' })).toEqual({ problem: null });
  const before = await newest();
  expect(before?.about).toMatchObject({ isEncrypted: false, counts: { entries: 2 } });

  expect(await ask('copyRecoveryKey')).toEqual({ copied: false });
  expect(await ask('startEncryption')).toEqual({ problem: 'not-written' });
  const { recoveryKey } = await ask('prepareEncryption', { passphrase: PASSPHRASE });
  // Nothing has changed yet.
  expect((await ask('status')).encryption).toBeNull();
  expect(await ask('copyRecoveryKey')).toEqual({ copied: true });
  expect(fakeElectron.clipboardText).toBe(recoveryKey);

  expect(await ask('startEncryption')).toEqual({ problem: null });
  expect((await ask('status')).encryption).toEqual({ since: expect.any(String) });
  const sealed = await newest();
  // How much is in it, the program that made it still knows.
  expect(sealed?.about).toMatchObject({ isEncrypted: true, counts: { entries: 2 } });
  expect(sealed?.verifiedAt).not.toBeNull();
  expect(await openWith(sealed?.id)).toBe('locked');
  expect(await openWith(sealed?.id, PASSPHRASE)).toBeNull();
  expect(await openWith(sealed?.id, recoveryKey)).toBeNull();
  expect(await openWith(sealed?.id, 'lamp river otter')).toBe('wrong-passphrase');
  expect(await openWith(before?.id)).toBeNull();

  const { profile } = present();
  const written = readdirSync(profile, { recursive: true })
    .map((name) => join(profile, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));
  for (const secret of [PASSPHRASE, recoveryKey, recoveryKey.replaceAll('-', '')]) {
    expect(written.some((text) => text.includes(secret))).toBe(false);
  }

  const changed = { secret: PASSPHRASE, passphrase: 'other words than before' };
  expect(await ask('changePassphrase', { ...changed, secret: 'not that one' })).toEqual({
    problem: 'wrong-passphrase',
  });
  expect(await ask('changePassphrase', changed)).toEqual({ problem: null });
  await ask('backUpNow', { reason: 'by-hand' });
  const renewed = await newest();
  expect(await openWith(renewed?.id, PASSPHRASE)).toBe('wrong-passphrase');
  expect(await openWith(renewed?.id, 'other words than before')).toBeNull();
  expect(await openWith(renewed?.id, recoveryKey)).toBeNull();
  expect(await openWith(sealed?.id, PASSPHRASE)).toBeNull();

  expect(await ask('stopEncryption')).toEqual({ problem: null });
  await ask('backUpNow', { reason: 'by-hand' });
  expect((await newest())?.about?.isEncrypted).toBe(false);
  expect(await openWith(renewed?.id)).toBe('locked');
});

it('is not switched on or off when that cannot be kept', async () => {
  await ask('prepareEncryption', { passphrase: PASSPHRASE });
  // A folder in its place can be neither read nor replaced.
  const { profile } = present();
  rmSync(join(profile, 'backups.json'), { force: true });
  mkdirSync(join(profile, 'backups.json'));
  writeFileSync(join(profile, 'backups.json', 'in the way'), '');
  expect(await ask('startEncryption')).toEqual({ problem: 'not-written' });
  expect((await ask('status')).encryption).toBeNull();
  rmSync(join(profile, 'backups.json'), { recursive: true });
  expect(await ask('startEncryption')).toEqual({ problem: null });
});

it('takes no passphrase that is too short', async () => {
  await expect(ask('prepareEncryption', { passphrase: 'short' })).rejects.toThrow(
    'invalid-arguments',
  );
});

import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { readRecoveryKey, RECOVERY_KEY_BYTES, recoveryKeyText } from './recovery-key.ts';

/*
  A key pair for the backups. The public key is enough to write them; the private one, which opens them, is
  kept only locked: once by the passphrase, once by the recovery key. docs/formats/backup.md has all figures.
*/

export type Argon2Cost = {
  readonly memoryKibibytes: number;
  readonly passes: number;
  readonly lanes: number;
};
const ARGON2: Argon2Cost = { memoryKibibytes: 65_536, passes: 3, lanes: 1 };
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** What stands before the 32 bytes of an X25519 key in DER (RFC 8410). */
const DER_PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');
const DER_PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');

const base64 = (bytes: number) =>
  z
    .string()
    .max(200)
    .refine((text) => {
      const decoded = Buffer.from(text, 'base64');
      return decoded.length === bytes && decoded.toString('base64') === text;
    });
export const publicKeySchema = base64(KEY_BYTES);
const slot = {
  salt: base64(SALT_BYTES),
  nonce: base64(NONCE_BYTES),
  /** The private key under AES-256-GCM, and its tag. */
  sealed: base64(KEY_BYTES + TAG_BYTES),
};

/** Part of every sealed backup, so that each can be opened by itself. */
export const keyLockSchema = z.object({
  publicKey: publicKeySchema,
  passphrase: z.object({
    kdf: z.literal('argon2id'),
    // Bounded: a file from elsewhere must not ask for all the memory there is.
    memoryKibibytes: z.int().min(8).max(1_048_576),
    passes: z.int().min(1).max(20),
    lanes: z.int().min(1).max(8),
    ...slot,
  }),
  recovery: z.object(slot),
});
export type KeyLock = z.infer<typeof keyLockSchema>;
type Slot = { readonly salt: string; readonly nonce: string; readonly sealed: string };

const hkdf = (secret: Uint8Array, salt: Uint8Array, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, KEY_BYTES));

async function keyOfPassphrase(
  passphrase: string,
  salt: Buffer,
  { memoryKibibytes, passes, lanes }: Argon2Cost,
): Promise<Buffer> {
  const hash = await argon2id({
    // One keyboard writes an é as one character, another as two.
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: memoryKibibytes,
    iterations: passes,
    parallelism: lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  return Buffer.from(hash);
}

const keyOfRecovery = (key: Buffer, salt: Buffer): Buffer =>
  hkdf(key, salt, 'gut-skin-journal recovery key');

/** The public key is sealed in with it, so that a lock never opens for another pair. */
function lockWith(key: Buffer, salt: Buffer, privateKey: Buffer, publicKey: string): Slot {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(publicKey));
  const sealed = Buffer.concat([cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
  return {
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
  };
}

function unlockWith(key: Buffer, { nonce, sealed }: Slot, publicKey: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'))
    .setAAD(Buffer.from(publicKey))
    .setAuthTag(bytes.subarray(KEY_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, KEY_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}

async function passphraseSlot(
  passphrase: string,
  privateKey: Buffer,
  publicKey: string,
  cost: Argon2Cost,
): Promise<KeyLock['passphrase']> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOfPassphrase(passphrase, salt, cost);
  return { kdf: 'argon2id', ...cost, ...lockWith(key, salt, privateKey, publicKey) };
}

/** A new pair, locked; the recovery key is told this once and kept nowhere. @param cost less only in tests */
export async function createKeyLock(
  passphrase: string,
  cost = ARGON2,
): Promise<{ readonly lock: KeyLock; readonly recoveryKey: string }> {
  const pair = generateKeyPairSync('x25519');
  const publicKey = rawPublic(pair.publicKey).toString('base64');
  const privateKey = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-KEY_BYTES);
  const recovery = randomBytes(RECOVERY_KEY_BYTES);
  const salt = randomBytes(SALT_BYTES);
  const lock = {
    publicKey,
    passphrase: await passphraseSlot(passphrase, privateKey, publicKey, cost),
    recovery: lockWith(keyOfRecovery(recovery, salt), salt, privateKey, publicKey),
  };
  return { lock, recoveryKey: recoveryKeyText(recovery) };
}

export type Refused = 'wrong-passphrase' | 'mistyped-recovery-key';

/** @param secret the passphrase or the recovery key, as typed */
export async function openKeyLock(lock: KeyLock, secret: string): Promise<Buffer | Refused> {
  const { publicKey, passphrase, recovery } = lock;
  const recoveryKey = readRecoveryKey(secret);
  if (Buffer.isBuffer(recoveryKey)) {
    const key = keyOfRecovery(recoveryKey, Buffer.from(recovery.salt, 'base64'));
    const opened = unlockWith(key, recovery, publicKey);
    if (opened !== null) return opened;
  }
  const key = await keyOfPassphrase(secret, Buffer.from(passphrase.salt, 'base64'), passphrase);
  const refused = recoveryKey === 'mistyped' ? 'mistyped-recovery-key' : 'wrong-passphrase';
  return unlockWith(key, passphrase, publicKey) ?? refused;
}

/** The same pair under another passphrase; the recovery key stays as it is. */
export async function changePassphraseOf(
  lock: KeyLock,
  secret: string,
  passphrase: string,
  cost = ARGON2,
): Promise<KeyLock | Refused> {
  const privateKey = await openKeyLock(lock, secret);
  if (!Buffer.isBuffer(privateKey)) return privateKey;
  const slotOfNew = await passphraseSlot(passphrase, privateKey, lock.publicKey, cost);
  return { ...lock, passphrase: slotOfNew };
}

const rawPublic = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);

const publicOf = (text: string): KeyObject =>
  createPublicKey({
    key: Buffer.concat([DER_PUBLIC, Buffer.from(text, 'base64')]),
    format: 'der',
    type: 'spki',
  });

/** For one backup: a secret only the owner of the private key can find again from `ephemeral`. */
export function newSharedSecret(publicKey: string): {
  readonly ephemeral: string;
  readonly secret: Buffer;
} {
  const pair = generateKeyPairSync('x25519');
  const secret = diffieHellman({ privateKey: pair.privateKey, publicKey: publicOf(publicKey) });
  return { ephemeral: rawPublic(pair.publicKey).toString('base64'), secret };
}

export function sharedSecretOf(privateKey: Buffer, ephemeral: string): Buffer {
  const key = createPrivateKey({
    key: Buffer.concat([DER_PRIVATE, privateKey]),
    format: 'der',
    type: 'pkcs8',
  });
  return diffieHellman({ privateKey: key, publicKey: publicOf(ephemeral) });
}

/** @param headerHash SHA-256 of the header: another header makes another key */
export const payloadKeyOf = (secret: Buffer, headerHash: Buffer): Buffer =>
  hkdf(secret, headerHash, 'gut-skin-journal sealed backup');

import { createHash } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, which are read for other characters. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RECOVERY_KEY_BYTES = 16;
const CHARACTERS = 30;
const GROUP_CHARACTERS = 5;
/** 30 characters of five bits: 128 of the key and 22 to notice a slip of the pen. */
const CHECK_BITS = 22n;

const checkOf = (key: Uint8Array): bigint =>
  BigInt(createHash('sha256').update('recovery key').update(key).digest().readUInt32BE(0)) >>
  (32n - CHECK_BITS);

/** Six groups of five characters, easy to write down and to read out. @param key 16 bytes of chance */
export function recoveryKeyText(key: Buffer): string {
  let bits = (BigInt(`0x${key.toString('hex')}`) << CHECK_BITS) | checkOf(key);
  let text = '';
  for (let index = 0; index < CHARACTERS; index += 1) {
    text = (ALPHABET[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return (text.match(new RegExp(`.{${GROUP_CHARACTERS}}`, 'g')) ?? []).join('-');
}

/**
 * What somebody typed, read as a recovery key: spaces, hyphens and small letters do not matter, and O, I
 * and L are taken for what they look like.
 * @returns null when it is none, `mistyped` when it looks like one with a slip in it
 */
export function readRecoveryKey(text: string): Buffer | 'mistyped' | null {
  const plain = text
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== CHARACTERS) return null;
  let bits = 0n;
  for (const character of plain) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  const hex = (bits >> CHECK_BITS).toString(16).padStart(RECOVERY_KEY_BYTES * 2, '0');
  const key = Buffer.from(hex, 'hex');
  return (bits & ((1n << CHECK_BITS) - 1n)) === checkOf(key) ? key : 'mistyped';
}

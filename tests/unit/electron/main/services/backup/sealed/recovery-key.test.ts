import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readRecoveryKey,
  recoveryKeyText,
} from '#electron/main/services/backup/sealed/recovery-key';

const key = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));

it('is six groups of five characters nobody confuses, and reads back', () => {
  fc.assert(
    fc.property(key, (bytes) => {
      const text = recoveryKeyText(bytes);
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(readRecoveryKey(text)).toEqual(bytes);
    }),
  );
});

it('is always the same for the same key, or backups of years would not open', () => {
  const text = recoveryKeyText(Buffer.from('00112233445566778899aabbccddeeff', 'hex'));
  expect(text).toBe('008J4-CT4AN-K7F24-SNAXW-SQFEZ-YSC19');
});

it('may be typed with small letters, spaces, and O, I and L for what they look like', () => {
  fc.assert(
    fc.property(key, (bytes) => {
      const typed = recoveryKeyText(bytes)
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect(readRecoveryKey(` ${typed}\n`)).toEqual(bytes);
    }),
  );
});

it('notices every single slip, and two characters in the wrong order', () => {
  const text = recoveryKeyText(Buffer.from('00112233445566778899aabbccddeeff', 'hex'));
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '-') continue;
    for (const other of 'ABCDEFGHJKMNPQRSTVWXYZ0123456789') {
      if (other === text[at]) continue;
      expect(readRecoveryKey(text.slice(0, at) + other + text.slice(at + 1))).toBe('mistyped');
    }
    const [first, second] = [text[at] ?? '', text[at + 1] ?? '-'];
    if (second === '-' || first === second) continue;
    expect(readRecoveryKey(text.slice(0, at) + second + first + text.slice(at + 2))).toBe(
      'mistyped',
    );
  }
});

it.each(['', 'correct horse battery staple', 'K7M2Q-', `${'A'.repeat(29)}!`, 'U'.repeat(30)])(
  'is not seen in %j',
  (text) => expect(readRecoveryKey(text)).toBeNull(),
);

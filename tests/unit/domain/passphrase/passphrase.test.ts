import { expect, it } from 'vitest';
import { isPassphraseTaken, viewOfPassphrase } from '@/domain/passphrase';

it.each([
  ['', 'too-short', false],
  ['nine sign', 'too-short', false],
  ['💚💚💚💚💚💚💚💚💚', 'too-short', false],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'repeats-itself', false],
  ['1212121212', 'repeats-itself', false],
  ['ten signs!', 'fair', true],
  ['rainy garden', 'fair', true],
  ['lamp river otter brick', 'long', true],
  ['lamp-river-otter-brick', 'long', true],
  ['qX7#pw2mLz9!vB4tRk8&', 'long', true],
] as const)('%j is %s', (passphrase, view, isTaken) => {
  expect(viewOfPassphrase(passphrase)).toBe(view);
  expect(isPassphraseTaken(view)).toBe(isTaken);
});

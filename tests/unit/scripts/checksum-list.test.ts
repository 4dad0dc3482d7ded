import { expect, it } from 'vitest';
import { handedOut, sumsOf } from '../../../scripts/lib/checksum-list.mjs';

it('lists what is handed out, and nothing that was made for trying', () => {
  const deb = 'GutSkinJournal-0.1.0-linux-amd64.deb';
  const setup = 'GutSkinJournal-0.1.0-win-x64.exe';
  const others = [
    'GutSkinJournal-0.1.0-linux-amd64-for-trying-only.deb',
    'builder-debug.yml',
    'GutSkinJournal-0.1.0-win-x64.exe.blockmap',
    'linux-unpacked',
    'SHA256SUMS',
  ];
  expect(handedOut([setup, ...others, deb])).toEqual([deb, setup]);
});

it('is written as sha256sum reads it: the sum, two blanks, the name', () => {
  expect(
    sumsOf([
      ['a b', 'f'.repeat(64)],
      ['c', '0'.repeat(64)],
    ]),
  ).toBe(`${'f'.repeat(64)}  a b\n${'0'.repeat(64)}  c\n`);
});

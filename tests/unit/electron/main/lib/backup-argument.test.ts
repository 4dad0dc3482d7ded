import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupArgument } from '#electron/main/lib/backup-argument';

describe('the backup among the words of a start', () => {
  it.each([
    ['an absolute path', ['/home/ada/a.gsj'], '/home/ada/a.gsj'],
    ['a relative one, from where it was said', ['a b.gsj'], '/home/ada/here/a b.gsj'],
    ['capital letters', ['/a.GSJ'], '/a.GSJ'],
    ['an address, as file managers say it', ['file:///home/ada/a%20b.gsj'], '/home/ada/a b.gsj'],
    ['the last of several', ['/a.gsj', '/b.gsj'], '/b.gsj'],
    ['after switches of all sorts', ['--lang=de', '-x', '/a.gsj'], '/a.gsj'],
  ])('%s', (_name, words, path) => {
    expect(backupArgument(words, '/home/ada/here')).toBe(path);
  });

  it.each([
    ['none', []],
    ['a switch', ['--log-file=/a.gsj']],
    ['a web address', ['https://example.org/a.gsj']],
    ['a file on another computer', ['file://server/a.gsj']],
    ['an address that is none', ['file:///%zz.gsj']],
    ['a hidden end', ['/a.gsj\0.txt', '/etc/passwd\0.gsj']],
    ['another file', ['/a.json', '/a.gsj.txt']],
  ])('%s is no backup', (_name, words) => {
    expect(backupArgument(words, '/home/ada')).toBeUndefined();
  });

  it('takes any words without an error, and gives an absolute path with the right end', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (words, word) => {
        const path = backupArgument([...words, word, `${word}.gsj`], '/home/ada');
        if (path !== undefined) expect(path).toMatch(/^\/.*\.gsj$/is);
      }),
    );
  });
});

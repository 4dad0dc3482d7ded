/** The proof can fail: what goes out is seen, on the cable and by strace, and every time. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, moduleBefore } from '#tests/support/shell.ts';
import { namesAskedFor, startCapture } from '../support/capture.ts';
import { report } from '../support/figures.ts';
import { withoutLocks } from '../support/loosened.ts';
import { traced } from '../support/traced.ts';
import { tryEveryWayOut } from '../support/ways-out.ts';

test('a program that asks the web for a page is seen, and gets its answer', async ({
  profileDir,
}) => {
  const { executable, calls } = traced(profileDir, process.execPath);
  const capture = await startCapture('control-plain');
  const ask =
    "fetch('http://somebody.example/').then((answer) => answer.text()).then((text) => process.stdout.write(text))";
  const answer = execFileSync(executable, ['-e', ask], { encoding: 'utf8' });
  const packets = await capture.end();
  expect(answer).toBe('the world\n');
  expect(namesAskedFor(packets)).toEqual(['somebody.example']);
  const { out, probes } = calls();
  expect(out.length).toBeGreaterThan(0);
  report({
    what: 'control: a plain program',
    packets: packets.length,
    calls: out.length,
    probes,
    remarks: 'must be seen',
  });
});

test('the same journal with its locks taken off is seen', async ({ openJournal, profileDir }) => {
  const { executable, calls } = traced(profileDir);
  const capture = await startCapture('control-loosened');
  const before = moduleBefore(profileDir, withoutLocks);
  const { page, kill } = await openJournal({ executable, before });
  await confirmedJournal(page);
  const tried = await page.evaluate(tryEveryWayOut);
  const names = () => namesAskedFor(capture.packets());
  const expected = [
    // Chromium's own wish, as soon as there is a field to write in: the dictionary of its spelling.
    'redirector.gvt1.com',
    ...(
      'fetch xhr beacon websocket image css-url font-face script dns-prefetch prefetch blob-worker ping ' +
      'stun-name turn-name turn-tls webrtc-candidate'
    )
      .split(' ')
      .map((way) => `${way}.gone.example`),
  ];
  const missing = () => expected.filter((name) => !names().includes(name));
  await expect.poll(missing).toEqual([]);
  await expect.poll(() => capture.packets().join('\n')).toContain('> 203.0.113.7.3478: UDP');
  await kill();
  const packets = await capture.end();
  const { out, probes } = calls();
  expect(out.length).toBeGreaterThan(0);
  report({
    what: 'control: the journal without its locks',
    packets: packets.length,
    calls: out.length,
    probes,
    remarks: `must be seen: ${names().length} names asked for, ${tried.length} ways out`,
  });
});

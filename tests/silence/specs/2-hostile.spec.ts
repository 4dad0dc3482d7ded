/** Whatever runs in the journal's page, nothing leaves the computer. */
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, moduleBefore } from '#tests/support/shell.ts';
import { startCapture } from '../support/capture.ts';
import { report } from '../support/figures.ts';
import { withoutPolicy } from '../support/loosened.ts';
import { traced } from '../support/traced.ts';
import { tryEveryWayOut } from '../support/ways-out.ts';

/** Long enough for what Chromium puts off: retries of look-ups, WebRTC's checks (it gives up after nine and a half). */
const PATIENCE_MILLISECONDS = 10_000;

for (const { name, loosened } of [
  { name: 'a hostile page', loosened: false },
  { name: 'a hostile page without a policy', loosened: true },
]) {
  test(`${name} gets nothing out`, async ({ openJournal, profileDir }) => {
    const { executable, calls } = traced(profileDir);
    const capture = await startCapture(name.replaceAll(' ', '-'));
    const { page, kill } = await openJournal({
      executable,
      ...(loosened ? { before: moduleBefore(profileDir, withoutPolicy) } : {}),
    });
    await confirmedJournal(page);
    const policy = await page.evaluate(async () =>
      (await fetch('/index.html')).headers.get('Content-Security-Policy'),
    );
    expect(policy === null).toBe(loosened);
    // Chromium believes that the computer is online, or nothing would be tried.
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    const tried = await page.evaluate(tryEveryWayOut);
    expect(tried.length).toBeGreaterThanOrEqual(60);
    // Time in which nothing happens is what is looked at here.
    await page.waitForTimeout(PATIENCE_MILLISECONDS);
    expect(page.url()).toContain('app://journal/index.html');
    await kill();
    const packets = await capture.end();
    const { out, probes, seen } = calls();
    report({
      what: name,
      packets: packets.length,
      calls: out.length,
      probes,
      remarks: `${tried.length} ways out`,
    });
    expect(packets).toEqual([]);
    expect(out).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });
}

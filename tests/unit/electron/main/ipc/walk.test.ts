import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { calls } from '#electron/contract';
import { channelOf } from '#electron/contract/channels';
import type { CallDefinition } from '#electron/contract/define';
import { answerPage } from '#electron/main/ipc/all-handlers';
import { startShell } from '#electron/main/shell/start-shell';
import { fakeElectron } from '#tests/support/fake-electron';
import { keptAwake } from '#tests/support/fake-power';
import { webpShell } from '#tests/support/pictures';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

/** One right argument for each call; a new call without one fails below. */
const samples: Readonly<Record<string, unknown>> = {
  'app.info': undefined,
  'app.openDataFolder': undefined,
  'app.pageReady': undefined,
  'app.reportProblem': { where: 'today', message: 'the chart was not drawn' },
  'app.storeFollowed': undefined,
  'appearance.set': { appearance: 'dark' },
  'backup.status': undefined,
  'backup.backUpNow': { reason: 'by-hand' },
  'backup.chooseFolder': undefined,
  'backup.openFolder': undefined,
  'backup.pickFile': { what: 'backup' },
  'backup.offered': undefined,
  'backup.endOffer': { token: '11f5c9f4-54b2-4d9c-9b0e-0d8a7fbd3b52' },
  'backup.openFile': { backup: 'none of them.gsj' },
  'backup.readNext': { reading: '11f5c9f4-54b2-4d9c-9b0e-0d8a7fbd3b52' },
  'backup.takePhotos': { reading: '11f5c9f4-54b2-4d9c-9b0e-0d8a7fbd3b52' },
  'photos.put': { photo: new Uint8Array(webpShell(8, 8)), thumb: new Uint8Array([1, 2, 3]) },
  'photos.mend': { hash: 'a'.repeat(64) },
  'photos.withoutThumb': undefined,
  'photos.putThumb': { hash: 'a'.repeat(64), thumb: new Uint8Array([1, 2, 3]) },
  'backup.prepareEncryption': { passphrase: 'four words of my own' },
  'backup.copyRecoveryKey': undefined,
  'backup.startEncryption': undefined,
  'backup.changePassphrase': { secret: 'one of mine', passphrase: 'four words of my own' },
  'backup.stopEncryption': undefined,
  'backup.saveJournalFile': undefined,
  'camera.ask': undefined,
  'camera.end': undefined,
  'files.save': { format: 'csv', name: 'trends', bytes: new Uint8Array([1, 2, 3]) },
  'links.open': { url: 'https://doi.org/10.3389/fmicb.2018.01459' },
  'mirror.status': undefined,
  'mirror.chooseFolder': undefined,
  'mirror.stop': undefined,
  'profile.erase': undefined,
  'profile.keepStore': undefined,
  'profile.setStoreAside': undefined,
  'profile.hasRoom': undefined,
  'report.savePdf': { paper: 'A4', name: 'report' },
  'reminders.show': { which: 'evening' },
  'screen.keepAwake': { isKeptAwake: true },
  'safetyLog.status': undefined,
  'safetyLog.digest': undefined,
  'safetyLog.append': {
    at: '2026-03-01T08:00:00.000Z',
    records: [
      {
        table: 'entries',
        key: 'one',
        updatedAt: '2026-03-01T08:00:00.000Z',
        value: { id: 'one', data: { text: 'a walk' } },
      },
    ],
  },
  'safetyLog.read': { names: [{ table: 'entries', key: 'one' }] },
};

const channels = Object.entries(calls).flatMap(([subject, definitions]) =>
  Object.entries<CallDefinition>(definitions).map(([name, call]) => ({
    channel: channelOf(subject, name),
    call,
  })),
);

const own = { url: 'app://journal/index.html', parent: null };
const foreigners = {
  'a frame that is gone': null,
  'a frame inside the page': { url: own.url, parent: own },
  'a web page': { url: 'https://example.org/', parent: null },
  'another host': { url: 'app://elsewhere/index.html', parent: null },
  'a host that begins like ours': { url: 'app://journal.example.org/', parent: null },
  'an address with a name in it': { url: 'app://journal@example.org/', parent: null },
  'a file': { url: 'file:///home/someone/index.html', parent: null },
  'an empty page': { url: 'about:blank', parent: null },
  'no address': { url: '', parent: null },
};

const poisoned = (): unknown => JSON.parse('{"__proto__":{"isAdmin":true}}');
const nonsense: readonly unknown[] = [
  null,
  0,
  'words',
  [],
  { unknown: true },
  { appearance: 'pink' },
  { url: 'javascript:alert(1)' },
  { url: 'http://doi.org/10.1' },
  { where: 'x', message: 'y'.repeat(501) },
  poisoned(),
];
const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 'bottom');
const huge: readonly unknown[] = [
  'x'.repeat(100_000),
  Array.from({ length: 5000 }, () => 0),
  { where: 'x', message: 'y', stack: 'z'.repeat(100_000) },
  deep,
];

describe('the contract, call by call', () => {
  let folder = '';
  let shell: ReturnType<typeof startShell>;
  let said: MockInstance<typeof process.stdout.write>;

  beforeEach(() => {
    fakeElectron.reset();
    folder = mkdtempSync(join(tmpdir(), 'gsj-walk-'));
    fakeElectron.app.switches.set('user-data-dir', folder);
    said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    shell = startShell();
    answerPage(shell);
    shell.mainWindow.open();
  });
  afterEach(async () => {
    for (const window of fakeElectron.windows) window.close();
    await shell.safetyLog.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a handler for every channel and no other', () => {
    expect([...fakeElectron.handlers.keys()].toSorted()).toEqual(
      channels.map(({ channel }) => channel).toSorted(),
    );
    expect(Object.keys(samples).toSorted()).toEqual(
      channels.map(({ channel }) => channel).toSorted(),
    );
  });

  it.each(channels)('$channel answers a right call as the contract says', async (each) => {
    const reply = await fakeElectron.invoke(each.channel, [samples[each.channel]]);
    expect(reply).toMatchObject({ ok: true });
    const { value } = reply as { value: unknown };
    expect(each.call.result.safeParse(value).success).toBe(true);
  });

  it.each(channels)('$channel answers nobody else', async ({ channel }) => {
    for (const [who, frame] of Object.entries(foreigners)) {
      const reply = await fakeElectron.invoke(channel, [samples[channel]], frame);
      expect(reply, who).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
  });

  it.each(channels)('$channel refuses nonsense, poison and size', async ({ channel, call }) => {
    for (const argument of [...nonsense, ...huge]) {
      const reply = await fakeElectron.invoke(channel, [argument]);
      expect(reply, JSON.stringify(argument).slice(0, 60)).toMatchObject({
        ok: false,
        error: { code: 'invalid-arguments' },
      });
    }
    const right = samples[channel];
    if (typeof right === 'object' && right !== null) {
      for (const extra of [{ more: 1 }, poisoned() as object]) {
        const worse = Object.defineProperties(
          { ...right },
          Object.getOwnPropertyDescriptors(extra),
        );
        expect(await fakeElectron.invoke(channel, [worse])).toMatchObject({ ok: false });
      }
    }
    expect(await fakeElectron.invoke(channel, [right, 'one more'])).toMatchObject({ ok: false });
    expect(call.result.safeParse({ anything: 'else' }).success).toBe(false);
    expect(call.result.safeParse(Symbol('nonsense')).success).toBe(false);
  });

  it('tells the page nothing of what went wrong inside', async () => {
    fakeElectron.openPathProblem = 'xdg-open: /home/someone/secret not found';
    const reply = await fakeElectron.invoke('app.openDataFolder', [undefined]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(JSON.stringify(reply)).not.toContain('secret');

    vi.spyOn(fakeElectron.session, 'clearStorageData').mockRejectedValue(new Error('secret'));
    const second = await fakeElectron.invoke('profile.erase', [undefined]);
    expect(second).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(second)).not.toContain('secret');
  });

  it('does not hand on a result that breaks the contract', async () => {
    vi.spyOn(fakeElectron.app, 'getVersion').mockReturnValue(7 as unknown as string);
    expect(await fakeElectron.invoke('app.info', [undefined])).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });

  it('says once, and only once, that the page is ready', async () => {
    await fakeElectron.invoke('app.pageReady', [undefined]);
    await fakeElectron.invoke('app.pageReady', [undefined]);
    expect(said.mock.calls).toEqual([
      [expect.stringMatching(/^Gut-Skin Journal is ready \(.*\)\n$/)],
    ]);
    expect(fakeElectron.windows[0]?.visible).toBe(true);
  });

  it('keeps quoted text and the words of a stack out of the log', async () => {
    await fakeElectron.invoke('app.reportProblem', [
      {
        where: 'today',
        message: 'Could not read "itch after milk"\nnor \'sore cheeks',
        stack: 'Error: itch after milk\n    at save (app://journal/assets/index.js:1:20)',
      },
    ]);
    const log = readFileSync(join(folder, 'logs', 'journal.log'), 'utf8');
    expect(log).toContain('page/today Could not read […]');
    expect(log).toContain('at save (app://journal/assets/index.js:1:20)');
    expect(log).not.toMatch(/itch|milk|cheeks/);
  });

  it('asks before it opens an address, with Cancel as the default, and shows all of it', async () => {
    const url = 'https://doi.org/10.3389/fmicb.2018.01459';
    fakeElectron.answer = 1;
    expect(await fakeElectron.invoke('links.open', [{ url }])).toEqual({
      ok: true,
      value: { opened: false },
    });
    expect(fakeElectron.opened).toEqual([]);
    expect(fakeElectron.questions[0]).toMatchObject({
      detail: expect.stringContaining(url),
      defaultId: 1,
      cancelId: 1,
    });

    fakeElectron.answer = 0;
    await fakeElectron.invoke('links.open', [{ url }]);
    expect(fakeElectron.opened).toEqual([url]);

    const elsewhere = await fakeElectron.invoke('links.open', [{ url: 'https://example.org/' }]);
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(fakeElectron.opened).toEqual([url]);
  });

  it('keeps the appearance and shows it at once', async () => {
    await fakeElectron.invoke('appearance.set', [{ appearance: 'dark' }]);
    expect(fakeElectron.nativeTheme.themeSource).toBe('dark');
    expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))).toEqual({
      version: 1,
      appearance: 'dark',
    });
  });

  it('keeps the screen on for as long as the page wants and is there', async () => {
    const keepAwake = async (isKeptAwake: boolean) =>
      fakeElectron.invoke('screen.keepAwake', [{ isKeptAwake }]);
    const page = fakeElectron.windows[0]?.webContents;
    if (page === undefined) throw new Error('no window');
    keptAwake.clear();
    const kept = () => [...keptAwake.values()];

    await keepAwake(true);
    await keepAwake(true);
    expect(kept()).toEqual(['prevent-display-sleep']);
    expect(page.setBackgroundThrottling).toHaveBeenLastCalledWith(false);
    await keepAwake(false);
    await keepAwake(false);
    expect(kept()).toEqual([]);
    expect(page.setBackgroundThrottling).toHaveBeenLastCalledWith(true);

    const ends = [
      ['destroyed'],
      ['render-process-gone', {}, { reason: 'crashed' }],
      ['did-navigate', {}, 'app://journal/index.html', 200],
    ] as const;
    for (const [end, ...details] of ends) {
      await keepAwake(true);
      expect(kept(), end).toHaveLength(1);
      page.emit(end, ...details);
      expect(kept(), end).toEqual([]);
    }
  });

  it('erases everything the program keeps', async () => {
    await fakeElectron.invoke('appearance.set', [{ appearance: 'dark' }]);
    await fakeElectron.invoke('app.reportProblem', [{ where: 'today', message: 'before' }]);
    expect(await fakeElectron.invoke('profile.erase', [undefined])).toMatchObject({ ok: true });
    expect(fakeElectron.session.cleared).toEqual(
      expect.arrayContaining(['storage', 'cache', 'code caches']),
    );
    expect(fakeElectron.nativeTheme.themeSource).toBe('system');
    // The log of this deletion, and a safety log with nothing in it.
    expect(readdirSync(folder).toSorted()).toEqual(['logs', 'safe']);
    expect(readFileSync(join(folder, 'logs', 'journal.log'), 'utf8')).not.toContain('before');
  });
});

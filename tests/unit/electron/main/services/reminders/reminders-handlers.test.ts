import { beforeEach, expect, it, vi } from 'vitest';
import { remindersHandlers } from '#electron/main/services/reminders/reminders-handlers';
import { fakeElectron } from '#tests/support/fake-electron';
import { FakeNotification } from '#tests/support/fake-notification';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

beforeEach(() => fakeElectron.reset());

function handlers() {
  const mainWindow = { open: vi.fn(), sendCommand: vi.fn() };
  const log = { warn: vi.fn() };
  const { show } = remindersHandlers({ mainWindow, log } as never);
  return { mainWindow, log, show: (which: 'morning' | 'evening') => show({ which }, {} as never) };
}

it('says nothing but that there is a journal, and leads to today', async () => {
  const { mainWindow, show } = handlers();
  expect(await show('evening')).toEqual({ shown: true });
  const [notification] = FakeNotification.shown;
  expect(notification?.options).toEqual({
    title: 'Gut-Skin Journal',
    body: 'A minute to note the day, if you like.',
    silent: true,
  });
  notification?.emit('click');
  expect(mainWindow.open).toHaveBeenCalledOnce();
  expect(mainWindow.sendCommand).toHaveBeenCalledExactlyOnceWith('day.today');
});

it('notes it when the system shows none, and goes on', async () => {
  const { log, show } = handlers();
  await show('morning');
  FakeNotification.shown[0]?.emit('failed', {}, 'no daemon');
  expect(log.warn).toHaveBeenCalledOnce();
});

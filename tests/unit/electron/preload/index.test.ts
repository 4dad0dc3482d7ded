import { beforeEach, expect, it, vi } from 'vitest';
import type { DesktopBridge } from '#electron/contract';

const renderer = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  invoke: vi.fn(),
  on: vi.fn(),
  removeListener: vi.fn(),
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      renderer.exposed[name] = value;
    },
  },
  ipcRenderer: renderer,
}));

beforeEach(async () => {
  vi.clearAllMocks();
  vi.resetModules();
  await import('#electron/preload/index');
});

const bridge = () => renderer.exposed['desktop'] as DesktopBridge;

it('gives the page one object and nothing of Electron', () => {
  expect(Object.keys(renderer.exposed)).toEqual(['desktop']);
  expect(Object.keys(bridge())).toEqual([
    'app',
    'appearance',
    'backup',
    'camera',
    'files',
    'links',
    'mirror',
    'photos',
    'profile',
    'reminders',
    'report',
    'screen',
    'safetyLog',
    'menu',
    'window',
  ]);
});

it('asks on the channel of the contract', async () => {
  renderer.invoke.mockResolvedValue({ ok: true });
  await bridge().appearance.set({ appearance: 'dark' });
  expect(renderer.invoke).toHaveBeenCalledWith('appearance.set', { appearance: 'dark' });
});

it('passes the payload on without the event, until told to stop', () => {
  const listener = vi.fn();
  const stop = bridge().menu.onCommand(listener);
  const [channel, pass] = renderer.on.mock.calls[0] as [string, (...args: unknown[]) => void];
  expect(channel).toBe('menu.onCommand');
  pass({ sender: 'ipcRenderer' }, 'go.today', 'more');
  expect(listener.mock.calls).toEqual([['go.today']]);
  stop();
  expect(renderer.removeListener).toHaveBeenCalledWith('menu.onCommand', pass);
});

it('takes only functions as listeners', () => {
  expect(() => bridge().menu.onCommand('words' as never)).toThrow(TypeError);
});

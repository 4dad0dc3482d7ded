import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuCommandSchema } from '#electron/contract/menu';
import { menuTemplate } from '#electron/main/shell/menu-template';

const build = (platform: NodeJS.Platform, isDeveloping = false) => {
  const send = vi.fn();
  const template = menuTemplate({ platform, isDeveloping, send, openDataFolder: vi.fn() });
  const items = template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  return { send, template, items };
};
const platforms = ['linux', 'win32', 'darwin'] as const;

describe.each(platforms)('the menu on %s', (platform) => {
  it('has every command once, each of which reaches the page', () => {
    const { items, send } = build(platform);
    for (const command of menuCommandSchema.options) {
      const found = items.filter(({ id }) => id === command);
      expect(found, command).toHaveLength(1);
      (found[0]?.click as (() => void) | undefined)?.();
      expect(send).toHaveBeenLastCalledWith(command);
    }
  });

  it('gives no key to two things', () => {
    const keys = build(platform).items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining([
        'CmdOrCtrl+1',
        'CmdOrCtrl+2',
        'CmdOrCtrl+3',
        'CmdOrCtrl+4',
        'CmdOrCtrl+5',
        'CmdOrCtrl+,',
        'F1',
      ]),
    );
  });

  it('gives no letter to two things of one menu', () => {
    const { template } = build(platform);
    const letters = (labels: readonly (string | undefined)[]) =>
      labels.flatMap((label) => /&(\w)/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
    for (const menu of [template, ...template.map(({ submenu }) => submenu)]) {
      const found = letters((menu as MenuItemConstructorOptions[]).map(({ label }) => label));
      expect(new Set(found).size, found.join('')).toBe(found.length);
    }
  });

  it('has the Edit roles, and developer tools only while developing', () => {
    const roles = (isDeveloping: boolean) =>
      build(platform, isDeveloping).items.flatMap(({ role }) => role ?? []);
    expect(roles(false)).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit']),
    );
    for (const role of ['reload', 'forceReload', 'toggleDevTools']) {
      expect(roles(false)).not.toContain(role);
    }
    expect(roles(true)).toContain('toggleDevTools');
  });
});

it('macOS has the menu of the program first', () => {
  expect(build('darwin').template[0]?.label).toBe('Gut-Skin Journal');
  expect(build('linux').template[0]?.label).toBe('&File');
});

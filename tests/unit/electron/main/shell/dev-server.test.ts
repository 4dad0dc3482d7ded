import { expect, it } from 'vitest';
import { readDevServer } from '#electron/main/shell/dev-server';

const given = (address: string, isPackaged = false) =>
  readDevServer({ GSJ_DEV_SERVER_URL: address }, isPackaged)?.href;

it('is taken from the environment while developing', () => {
  expect(given('http://127.0.0.1:5173/')).toBe('http://127.0.0.1:5173/');
  expect(readDevServer({}, false)).toBeUndefined();
});

it('never in an installed program, never from elsewhere', () => {
  expect(given('http://127.0.0.1:5173/', true)).toBeUndefined();
  expect(given('https://example.org/')).toBeUndefined();
  expect(given('http://192.168.1.2:5173/')).toBeUndefined();
  expect(given('file:///tmp/page.html')).toBeUndefined();
  expect(given('nonsense')).toBeUndefined();
});

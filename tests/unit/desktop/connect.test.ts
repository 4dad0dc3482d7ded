import { expect, it, vi } from 'vitest';
import { MESSAGE_LIMIT_CHARACTERS, appCalls } from '#electron/contract/app';
import type { DesktopBridge, Problem } from '#electron/contract';
import { connect } from '@/desktop/connect';
import { DesktopError } from '@/desktop/desktop-error';

const bridge = (parts: object): DesktopBridge => parts as DesktopBridge;

it('gives values for replies', async () => {
  const open = vi.fn(async () => ({ ok: true, value: { opened: true } }));
  const desktop = connect(bridge({ links: { open } }));
  expect(await desktop.links.open({ url: 'https://doi.org/1' })).toEqual({ opened: true });
  expect(open).toHaveBeenCalledWith({ url: 'https://doi.org/1' });
});

it('throws an error with its code for refusals', async () => {
  const reply = { ok: false, error: { code: 'unavailable', message: 'Not here.' } };
  const desktop = connect(bridge({ app: { openDataFolder: async () => reply } }));
  const refusal = desktop.app.openDataFolder();
  await expect(refusal).rejects.toBeInstanceOf(DesktopError);
  await expect(refusal).rejects.toMatchObject({ code: 'unavailable', message: 'Not here.' });
});

it('cuts a long report so that the contract takes it', async () => {
  const reportProblem = vi.fn(async (_problem: Problem) => ({ ok: true, value: undefined }));
  const desktop = connect(bridge({ app: { reportProblem } }));
  await desktop.app.reportProblem({
    where: 'w'.repeat(1000),
    message: 'm'.repeat(9000),
    stack: 's'.repeat(90_000),
  });
  const sent = reportProblem.mock.calls[0]?.[0];
  expect(sent?.message).toHaveLength(MESSAGE_LIMIT_CHARACTERS);
  expect(appCalls.reportProblem.args.safeParse(sent).success).toBe(true);
});

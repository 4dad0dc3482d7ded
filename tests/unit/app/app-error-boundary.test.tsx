// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AppErrorBoundary } from '@/app/app-error-boundary';
import { desktop } from '@/desktop';

function Room({ words }: { readonly words: string }): never {
  throw new TypeError(`cannot draw ${words.length} letters`);
}

it('shows a plain screen for a room that cannot be drawn, and reports it without what was written', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const report = vi.spyOn(desktop.app, 'reportProblem');
  render(
    <AppErrorBoundary>
      <Room words="itchy after the soup" />
    </AppErrorBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page stopped working');
  expect(screen.getByRole('alert').textContent).toContain('Everything you saved is safe');
  expect(report).toHaveBeenCalledExactlyOnceWith({
    where: 'page',
    message: 'TypeError: cannot draw 20 letters',
    stack: expect.stringContaining('at Room'),
  });
  expect(JSON.stringify(report.mock.calls)).not.toContain('soup');
});

it('starts again in the first room, not in the one that stopped', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  window.location.hash = '#/trends';
  render(
    <AppErrorBoundary>
      <Room words="" />
    </AppErrorBoundary>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
  expect(window.location.hash).toBe('');
});

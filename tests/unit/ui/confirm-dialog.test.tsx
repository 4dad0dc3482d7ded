// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '@/ui/confirm-dialog';

const onConfirm = vi.fn<() => void>();
const onCancel = vi.fn<() => void>();

function open(typedWord?: string) {
  render(
    <ConfirmDialog
      isOpen
      title="Delete everything?"
      confirmLabel="Delete"
      onConfirm={onConfirm}
      onCancel={onCancel}
      typedWord={typedWord}
      isDanger
    >
      Nothing can bring it back.
    </ConfirmDialog>,
  );
  return userEvent.setup();
}

beforeEach(() => {
  onConfirm.mockClear();
  onCancel.mockClear();
});

describe('ConfirmDialog', () => {
  it('asks, and does it only when confirmed', async () => {
    const user = open();
    expect(screen.getByRole('alertdialog', { name: 'Delete everything?' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('waits for the word, in any case, and does not take Enter for it', async () => {
    const user = open('delete');
    const word = screen.getByRole('textbox', { name: /delete/u });
    const confirm = screen.getByRole('button', { name: 'Delete' });
    await user.type(word, 'delet{Enter}');
    expect(confirm).toHaveProperty('disabled', true);
    expect(onConfirm).not.toHaveBeenCalled();
    await user.clear(word);
    await user.type(word, ' Delete ');
    expect(confirm).toHaveProperty('disabled', false);
    await user.click(confirm);
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('is cancelled by Escape', async () => {
    const user = open('delete');
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

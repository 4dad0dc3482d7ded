// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastProvider, useToasts, type ToastMessage } from '@/ui/toast';

const onUndo = vi.fn<() => void>();

function Sample({ message }: { readonly message: ToastMessage }) {
  const toasts = useToasts();
  return (
    <button type="button" onClick={() => toasts.show(message)}>
      Show
    </button>
  );
}

function show(message: ToastMessage) {
  render(
    <ToastProvider>
      <Sample message={message} />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
}

const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

beforeEach(() => {
  vi.useFakeTimers();
  onUndo.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('toasts', () => {
  it('say what happened in a region of their own and go by themselves', () => {
    show({ text: 'Breakfast deleted.' });
    pass(10);
    expect(screen.getByRole('region', { name: '1 message' })).toBeDefined();
    expect(screen.getByText('Breakfast deleted.')).toBeDefined();
    pass(7900);
    expect(screen.queryByText('Breakfast deleted.')).not.toBeNull();
    pass(300);
    expect(screen.queryByText('Breakfast deleted.')).toBeNull();
  });

  it('offer to undo, once', () => {
    show({ text: 'Breakfast deleted.', action: { label: 'Undo', onPress: onUndo } });
    pass(10);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Breakfast deleted.')).toBeNull();
  });

  it('wait while the focus is on them', () => {
    show({ text: 'Breakfast deleted.', action: { label: 'Undo', onPress: onUndo } });
    pass(10);
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    pass(60_000);
    expect(screen.queryByText('Breakfast deleted.')).not.toBeNull();
  });

  it('stay until dismissed when they tell of a problem, and are read out at once', () => {
    show({ text: 'Could not save.', tone: 'problem' });
    pass(60_000);
    expect(screen.getByRole('alert').textContent).toBe('Could not save.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss this message' }));
    expect(screen.queryByText('Could not save.')).toBeNull();
  });

  it('are reached with F6', () => {
    show({ text: 'Breakfast deleted.' });
    pass(10);
    screen.getByRole('button', { name: 'Show' }).focus();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Show' }), { key: 'F6' });
    pass(10);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: '1 message' }));
  });

  it('need their provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Sample message={{ text: '' }} />)).toThrow(/ToastProvider/u);
  });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from '@/data/journal';
import { useSample } from '@/data/react';
import { WelcomePage } from '@/features/welcome/welcome-page';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal';

let own: Journal;

beforeEach(async () => {
  own = await openTestJournal();
});

const confirmedAt = async () => (await own.settings.all()).noticeConfirmedAt;

function OnShow() {
  return <p>{useSample().isSample ? 'sample on show' : 'own on show'}</p>;
}

/** The store no longer takes anything, as on a full disk. */
function failingWrites(journal: Journal): Journal {
  const changeSettings = () => Promise.reject(new Error('disk full'));
  return { ...journal, commands: { ...journal.commands, changeSettings } };
}

describe('WelcomePage', () => {
  it('says what this is, what it is not and where everything stays', async () => {
    renderInJournal(<WelcomePage />, { own });
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    for (const name of ['What it is', 'What it is not', 'What stays on this computer']) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
    }
    expect(screen.getByText(/It is not medical advice and does not diagnose/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'When to see a clinician' });
    expect(link.getAttribute('href')).toBe('#/clinician');
  });

  it('opens the journal with four keys and keeps when it was confirmed', async () => {
    const onDone = vi.fn();
    const { user } = renderInJournal(<WelcomePage onDone={onDone} />, { own });
    const button = await screen.findByRole('button', { name: 'I understand — open my journal' });
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(await confirmedAt()).toBe('2026-11-23T09:30:00.000Z');
  });

  it('reads the notice out with the button that agrees to it', async () => {
    renderInJournal(<WelcomePage />, { own });
    const button = await screen.findByRole('button', { name: /I understand/ });
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('It is not medical advice');
  });

  it('shows the sample first when asked, which also confirms', async () => {
    const { user } = renderInJournal(
      <>
        <WelcomePage />
        <OnShow />
      </>,
      { own },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Look around a sample journal first' }),
    );
    expect(await screen.findByText('sample on show')).toBeTruthy();
    await waitFor(async () => expect(await confirmedAt()).not.toBeNull());
  });

  it('stays and says so when confirming can not be stored', async () => {
    const onDone = vi.fn();
    const { user } = renderInJournal(<WelcomePage onDone={onDone} />, { own: failingWrites(own) });
    await user.click(await screen.findByRole('button', { name: /I understand/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing is lost');
    expect(onDone).not.toHaveBeenCalled();
    expect(await confirmedAt()).toBeNull();
  });

  it('leaves the sample again when confirming can not be stored', async () => {
    const { user } = renderInJournal(
      <>
        <WelcomePage />
        <OnShow />
      </>,
      { own: failingWrites(own) },
    );
    await user.click(await screen.findByRole('button', { name: /sample journal first/ }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('own on show')).toBeTruthy();
  });

  it('confirms nothing when the sample does not open', async () => {
    const { user } = renderInJournal(<WelcomePage />, {
      own,
      enterSample: () => Promise.reject(new Error('no room')),
    });
    await user.click(await screen.findByRole('button', { name: /sample journal first/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be opened');
    expect(await confirmedAt()).toBeNull();
  });
});

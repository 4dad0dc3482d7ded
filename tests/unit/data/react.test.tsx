// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { testJournal } from './stores.ts';
import { Room } from './room.tsx';
import type { Journal } from '@/data/journal.ts';
import {
  useChangeSettings,
  useJournal,
  useLive,
  useMomentContext,
  useOwnJournal,
  useSample,
  useSettings,
} from '@/data/react.tsx';
import { useLiveSettings } from '@/data/use-live-settings.ts';
import { type LocalDay, parseLocalDay } from '@/domain/day';
import { momentOf } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';

/** Shows what an error did to the page. */
class Boundary extends Component<{ readonly children: ReactNode }> {
  override readonly state = { message: '' };
  static getDerivedStateFromError(error: unknown) {
    return { message: String(error) };
  }
  override render() {
    return this.state.message === '' ? (
      this.props.children
    ) : (
      <p role="alert">{this.state.message}</p>
    );
  }
}

const day = (text: string): LocalDay => parseLocalDay(text);

describe('useLive', () => {
  function Notes({ on }: { readonly on: LocalDay }) {
    const entries = useLive((journal) => journal.entries.forDay(on), [on]);
    if (entries === undefined) return <p>Reading</p>;
    return <p>{entries.length === 1 ? '1 note' : `${entries.length} notes`}</p>;
  }

  const moment = momentOf('2026-11-23');
  const add = (journal: Journal, on = moment) =>
    act(() => journal.commands.addEntry('note', { text: 'Warm' }, on));

  it('shows what is stored, and each change of it', async () => {
    const { journal } = testJournal();
    render(<Notes on={moment.day} />, {
      wrapper: ({ children }) => <Room journal={journal}>{children}</Room>,
    });
    expect(screen.getByText('Reading')).toBeDefined();
    expect(await screen.findByText('0 notes')).toBeDefined();
    const change = await add(journal);
    expect(await screen.findByText('1 note')).toBeDefined();
    await act(() => journal.commands.undo(change));
    expect(await screen.findByText('0 notes')).toBeDefined();
  });

  it('asks anew when what it depends on changes', async () => {
    const { journal } = testJournal();
    await add(journal);
    const page = (on: string) => (
      <Room journal={journal}>
        <Notes on={day(on)} />
      </Room>
    );
    const { rerender } = render(page('2026-11-23'));
    expect(await screen.findByText('1 note')).toBeDefined();
    rerender(page('2026-11-22'));
    expect(await screen.findByText('0 notes')).toBeDefined();
  });

  it('asks the journal on show, and survives that the sample is deleted while it is left', async () => {
    const own = testJournal().journal;
    const sample = testJournal().journal;
    await add(sample);
    await add(sample);
    const page = (journal: Journal) => (
      <Boundary>
        <Room journal={journal} own={own}>
          <Notes on={moment.day} />
        </Room>
      </Boundary>
    );
    const { rerender } = render(page(sample));
    expect(await screen.findByText('2 notes')).toBeDefined();
    rerender(page(own));
    await act(() => sample.erase());
    expect(await screen.findByText('0 notes')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('hands an error while reading to the page that is there for it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Broken() {
      return useLive(() => Promise.reject(new Error('unreadable')), []);
    }
    render(
      <Boundary>
        <Room journal={testJournal().journal}>
          <Broken />
        </Room>
      </Boundary>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('unreadable');
  });
});

describe('useLiveSettings', () => {
  function Appearance({
    journal,
    isOpen,
  }: {
    readonly journal: Journal;
    readonly isOpen: boolean;
  }) {
    const live = useLiveSettings(journal, isOpen);
    return <p>{live === undefined ? 'Opening' : `It is ${live.settings.appearance}`}</p>;
  }

  it('waits until the journal is open, then follows each change', async () => {
    const { journal } = testJournal();
    const { rerender } = render(<Appearance journal={journal} isOpen={false} />);
    expect(screen.getByText('Opening')).toBeDefined();
    await act(() => journal.open());
    rerender(<Appearance journal={journal} isOpen />);
    expect(await screen.findByText('It is system')).toBeDefined();
    await act(() => journal.commands.changeSettings({ appearance: 'dark' }));
    expect(await screen.findByText('It is dark')).toBeDefined();
  });
});

describe('what is above a component', () => {
  it('is the journal on show, the own one, its settings, and the present', async () => {
    const own = testJournal().journal;
    const sample = testJournal().journal;
    const clock = fixedClock('2026-11-23T12:00:00.000Z', 'Europe/Berlin');
    const seen = vi.fn<(what: unknown) => void>();
    function Looker() {
      const context = useMomentContext();
      const change = useChangeSettings();
      seen({ shown: useJournal(), own: useOwnJournal(), isSample: useSample().isSample });
      return (
        <button type="button" onClick={() => void change({ appearance: 'dark' })}>
          {`${useSettings().dayStartHour} ${context().zone} ${new Date(context().now).toISOString()}`}
        </button>
      );
    }
    render(
      <Room journal={sample} own={own} clock={clock} settings={{ dayStartHour: 4 }}>
        <Looker />
      </Room>,
    );
    expect(seen).toHaveBeenCalledWith({ shown: sample, own, isSample: true });
    const button = screen.getByRole('button', { name: '4 Europe/Berlin 2026-11-23T12:00:00.000Z' });
    // Also beside the sample, settings are the person's own.
    act(() => button.click());
    await waitFor(async () => expect((await own.settings.all()).appearance).toBe('dark'));
    expect((await sample.settings.all()).appearance).toBe('system');
  });

  it('must be there', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Lost() {
      return <p>{useJournal().name}</p>;
    }
    expect(() => render(<Lost />)).toThrow(/JournalProvider/);
  });
});

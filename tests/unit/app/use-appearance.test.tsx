// @vitest-environment happy-dom
import { act, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyFirstLooks, useAppearance } from '@/app/use-appearance';
import { desktop } from '@/desktop';
import { INITIAL_SETTINGS, type Settings } from '@/domain/settings';
import { eventually } from '../../support/eventually.ts';

const html = document.documentElement;

function Looks(settings: Partial<Settings>) {
  useAppearance({ ...INITIAL_SETTINGS, ...settings });
  return null;
}

/** What the system prefers, and a way to change it. */
function systemPrefers(wishes: { readonly dark?: boolean; readonly contrast?: boolean }) {
  const queries = {
    dark: Object.assign(new EventTarget(), { matches: wishes.dark ?? false }),
    contrast: Object.assign(new EventTarget(), { matches: wishes.contrast ?? false }),
  };
  vi.spyOn(window, 'matchMedia').mockImplementation((text) => {
    const query = text === '(prefers-color-scheme: dark)' ? queries.dark : queries.contrast;
    return query as unknown as MediaQueryList;
  });
  return (name: keyof typeof queries, matches: boolean) =>
    act(() => {
      queries[name].matches = matches;
      queries[name].dispatchEvent(new Event('change'));
    });
}

beforeEach(() => {
  for (const name of Object.keys(html.dataset)) delete html.dataset[name];
  html.style.fontSize = '';
});

describe('the colours', () => {
  it('are the system’s before anything was read', () => {
    systemPrefers({ dark: true, contrast: true });
    applyFirstLooks();
    expect(html.dataset).toMatchObject({ theme: 'dark', contrast: 'more' });
  });

  it('follow the system while that is what was chosen', () => {
    const change = systemPrefers({});
    render(<Looks appearance="system" />);
    expect(html.dataset['theme']).toBe('light');
    change('dark', true);
    expect(html.dataset['theme']).toBe('dark');
    change('dark', false);
    expect(html.dataset['theme']).toBe('light');
  });

  it('stay as chosen whatever the system does, and the window is told', () => {
    const set = vi.spyOn(desktop.appearance, 'set');
    const change = systemPrefers({});
    const { rerender } = render(<Looks appearance="dark" />);
    expect(html.dataset['theme']).toBe('dark');
    change('dark', false);
    expect(html.dataset['theme']).toBe('dark');
    rerender(<Looks appearance="light" />);
    change('dark', true);
    expect(html.dataset['theme']).toBe('light');
    expect(set.mock.calls).toEqual([[{ appearance: 'dark' }], [{ appearance: 'light' }]]);
  });

  it('are there also when the window cannot be told', async () => {
    systemPrefers({});
    const report = vi.spyOn(desktop.app, 'reportProblem');
    vi.spyOn(desktop.appearance, 'set').mockRejectedValue(new Error('gone'));
    render(<Looks appearance="dark" />);
    await eventually(() => expect(report).toHaveBeenCalledOnce());
    expect(html.dataset['theme']).toBe('dark');
  });
});

describe('contrast, motion and size', () => {
  it('stand on the document while chosen and are gone afterwards', () => {
    systemPrefers({});
    const { rerender } = render(<Looks contrast="more" motion="reduced" textSize="largest" />);
    expect(html.dataset).toMatchObject({ contrast: 'more', motion: 'reduced' });
    expect(html.style.fontSize).toBe('130%');
    rerender(<Looks />);
    expect('contrast' in html.dataset).toBe(false);
    expect('motion' in html.dataset).toBe(false);
    expect(html.style.fontSize).toBe('100%');
  });

  it('is high while the system asks for it, whatever was chosen here', () => {
    const change = systemPrefers({});
    const { rerender } = render(<Looks contrast="system" />);
    expect('contrast' in html.dataset).toBe(false);
    change('contrast', true);
    expect(html.dataset['contrast']).toBe('more');
    change('contrast', false);
    expect('contrast' in html.dataset).toBe(false);
    rerender(<Looks contrast="more" />);
    change('contrast', false);
    expect(html.dataset['contrast']).toBe('more');
  });
});

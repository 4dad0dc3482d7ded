import type { EntryAct } from './entry-row.tsx';

type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

export type GridKey = {
  readonly what: 'go' | 'choose' | 'all' | 'none' | EntryAct;
  readonly step: 'next' | 'previous' | 'pageDown' | 'pageUp' | 'stay';
  readonly end: 'first' | 'last' | null;
  /** Chooses everything on the way. */
  readonly extends: boolean;
};

const STEPS: Readonly<Record<string, GridKey['step']>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
};
const ENDS: Readonly<Record<string, GridKey['end']>> = { Home: 'first', End: 'last' };
const ACTS: Readonly<Record<string, GridKey['what']>> = {
  Enter: 'edit',
  ' ': 'choose',
  Delete: 'delete',
  Backspace: 'delete',
  Escape: 'none',
};
const SINGLE: Readonly<Record<string, GridKey['what']>> = { d: 'duplicate', m: 'move' };

/** What a key means on an entry of the list; null: nothing of the list's. */
export function gridKeyOf(press: KeyPress, hasSingleKeys: boolean): GridKey | null {
  const { key, shiftKey } = press;
  const none = { step: 'stay', end: null, extends: false } as const;
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'a' && !shiftKey) return { ...none, what: 'all' };
    const end = ENDS[key] ?? null;
    return end === null ? null : { ...none, what: 'go', end, extends: shiftKey };
  }
  const step = STEPS[key];
  if (step !== undefined) return { ...none, what: 'go', step, extends: shiftKey };
  const end = ENDS[key] ?? null;
  if (end !== null) return { ...none, what: 'go', end, extends: shiftKey };
  if (shiftKey) return null;
  const what = ACTS[key] ?? (hasSingleKeys ? SINGLE[key.toLowerCase()] : undefined);
  return what === undefined ? null : { ...none, what };
}

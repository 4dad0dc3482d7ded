import type { Readings } from './readings.ts';

/** The backup somebody opened outside the program: by a double click, or by a path at its start. */
export type OfferedBackup = {
  /** A later one takes the place of an earlier. */
  readonly offer: (path: string) => void;
  /** null: there is none. */
  readonly token: () => string | null;
  /** The person has looked at it; one offered since stays. */
  readonly end: (token: string) => void;
};

export function createOfferedBackup(readings: Pick<Readings, 'offer'>): OfferedBackup {
  let current: string | null = null;
  return {
    offer: (path) => {
      current = readings.offer({ path, what: 'backup' });
    },
    token: () => current,
    end: (token) => {
      if (token === current) current = null;
    },
  };
}

import { wallClockOf } from '@/domain/day';
import { SHOWN_NAME } from '@/domain/identity';
import { DRAFT_ENDING } from './write-safely.ts';

export const BACKUP_ENDING = '.gsj';

const OWN_NAME = /^Gut-Skin Journal \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d(?: \(\d+\))?\.gsj$/;

/** A name that is still free, by the clock on the wall: people look for "Monday", not for UTC. */
export function freeName(now: Date, zone: string, taken: readonly string[]): string {
  const { day, time } = wallClockOf(now.getTime(), zone);
  const clock = [time.hour, time.minute, now.getUTCSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const stem = `${SHOWN_NAME} ${day} ${clock.join('.')}`;
  let name = `${stem}${BACKUP_ENDING}`;
  // The hour that comes twice in autumn, or a clock that was set back.
  for (let number = 2; taken.includes(name); number += 1) {
    name = `${stem} (${number})${BACKUP_ENDING}`;
  }
  return name;
}

/** Only what has a name of ours is ever removed: one that somebody renamed is theirs. */
export const isOwnName = (name: string): boolean => OWN_NAME.test(name);

export const isOwnDraft = (name: string): boolean =>
  name.endsWith(DRAFT_ENDING) && isOwnName(name.slice(0, -DRAFT_ENDING.length));

export const isBackupName = (name: string): boolean =>
  name.toLowerCase().endsWith(BACKUP_ENDING) && !name.startsWith('.');

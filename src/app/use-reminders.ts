import { useEffect, useEffectEvent } from 'react';
import { useMomentContext, useOwnJournal, useSettings, useToday } from '@/data/react';
import { isLocalDay, type LocalDay, wallClockOf } from '@/domain/day';
import { dueReminder, type ReminderId } from '@/domain/reminders';
import { desktop, isDesktop } from '@/desktop';

/** Often enough for a minute, seldom enough to be nothing. */
const LOOK_EVERY_MS = 30_000;
/** Which day each was shown on: the same for the next start, and no part of the journal. */
const MEMORY = 'reminders-shown';

/** Reminds at the times that were asked for, while the program runs; never of what is noted already. */
export function useReminders(): void {
  const { entries } = useOwnJournal();
  const today = useToday();
  const momentContext = useMomentContext();
  const { reminderMorning, reminderEvening } = useSettings();
  const isWanted = isDesktop && (reminderMorning !== null || reminderEvening !== null);

  const look = useEffectEvent(async () => {
    const { now, zone } = momentContext();
    const shownOn = readMemory();
    const id = dueReminder({
      today,
      time: wallClockOf(now, zone).time,
      times: { morning: reminderMorning, evening: reminderEvening },
      shownOn,
      entries: await entries.between({ from: today, to: today }),
    });
    if (id === null) return;
    localStorage.setItem(MEMORY, JSON.stringify({ ...shownOn, [id]: today }));
    await desktop.reminders.show({ which: id });
  });

  useEffect(() => {
    if (!isWanted) return undefined;
    const run = () =>
      void look().catch((error: unknown) =>
        desktop.app.reportProblem({ where: 'reminders', message: String(error) }),
      );
    run();
    const timer = setInterval(run, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWanted]);
}

function readMemory(): Partial<Record<ReminderId, LocalDay>> {
  try {
    const kept = JSON.parse(localStorage.getItem(MEMORY) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(kept).filter(([, day]) => typeof day === 'string' && isLocalDay(day)),
    );
  } catch {
    // Whoever is reminded once more loses nothing.
    return {};
  }
}

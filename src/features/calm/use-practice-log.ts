import { useCallback, useMemo } from 'react';
import { useJournal, useMomentContext } from '@/data/react';
import type { Change } from '@/data/change';
import { momentAt } from '@/domain/day';
import type { Entry, PracticeSession } from '@/domain/entries';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { useUndoToast } from '@/ui/undo-toast';
import { practiceName } from './practice-words.ts';

/** What was practised, ready to be written down. */
export type Practised = {
  /** UUID of the entry to be, so that trying again writes no second one. */
  readonly id: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
  readonly data: PracticeSession;
};

export type PracticeLog = {
  /** @throws WriteError: then nothing was written. */
  readonly write: (practised: Practised) => Promise<Entry<'practice'>>;
  /** @throws WriteError */
  readonly rate: (entry: Entry<'practice'>, stressAfter: number) => Promise<Entry<'practice'>>;
  /** Says that it is in the journal, with the way back. */
  readonly say: (entry: Entry<'practice'>) => void;
  /** Says that it is not in the journal, with the way in. */
  readonly sayLeftOut: (practised: Practised) => void;
  /** Writes and says so, or says that it could not be done. */
  readonly writeAndSay: (practised: Practised) => Promise<boolean>;
};

/** Commands of a practice, which outlive the dialog they were asked for in. */
export function usePracticeLog(): PracticeLog {
  const t = useText();
  const { commands } = useJournal();
  const momentContext = useMomentContext();
  const toasts = useToasts();
  const showUndo = useUndoToast();

  const report = useCallback(
    (error: unknown) => void desktop.app.reportProblem({ where: 'calm', message: String(error) }),
    [],
  );
  const wordsOf = useCallback(
    ({ technique, durationMinutes, patternId = '', patternName }: PracticeSession) => ({
      practice: practiceName(t, { id: patternId, technique, name: patternName ?? null }),
      count: durationMinutes,
    }),
    [t],
  );

  return useMemo(() => {
    const write = async ({ id, startedAt, data }: Practised) =>
      entryOf(await commands.addEntry('practice', data, momentAt(startedAt, momentContext()), id));
    const say = (entry: Entry<'practice'>) =>
      showUndo({
        text: t('calm.saved', wordsOf(entry.data)),
        // Not the change itself: a rating may have been put in since.
        undo: async () => commands.removeEntry(entry),
        onFailure: report,
      });
    const writeAndSay = async (practised: Practised) => {
      try {
        say(await write(practised));
        return true;
      } catch (error) {
        toasts.show({ text: t('calm.notDone'), tone: 'problem' });
        report(error);
        return false;
      }
    };
    return {
      write,
      say,
      writeAndSay,
      rate: async (entry, stressAfter) => {
        const { day, occurredAt, zone, offsetMinutes } = entry;
        const moment = { day, occurredAt, zone, offsetMinutes };
        return entryOf(await commands.updateEntry(entry, { ...entry.data, stressAfter }, moment));
      },
      sayLeftOut: (practised) =>
        void toasts.show({
          text: t('calm.leftOut', wordsOf(practised.data)),
          action: {
            label: t('calm.saveAfterAll'),
            onPress: () => void writeAndSay(practised),
          },
        }),
    };
  }, [commands, momentContext, report, showUndo, t, toasts, wordsOf]);
}

function entryOf({ records }: Change): Entry<'practice'> {
  return records[0]?.after as Entry<'practice'>;
}

import { useEffect, useEffectEvent, useState } from 'react';
import { desktop, type MenuCommand } from '@/desktop';
import type { RestoreDialog } from '@/features/settings/restore-dialog';
import { codeOf } from '@/features/settings/transfer-problem';
import { useSaveJournalFile } from '@/features/settings/use-save-journal-file';
import { useText } from '@/texts';
import { isModalOpen } from '@/ui/lib/is-modal-open';
import { useToasts } from '@/ui/toast';

type Picked = {
  readonly source: { readonly token: string };
  readonly Preview: typeof RestoreDialog;
};

/** The journal file out and in from the menu, in whichever room one is: the same as in Settings. */
export function FileCommands() {
  const t = useText();
  const toasts = useToasts();
  const save = useSaveJournalFile();
  const [picked, setPicked] = useState<Picked | null>(null);

  const add = async () => {
    const { token } = await desktop.backup.pickFile({ what: 'journal-file' });
    if (token === null) return;
    // Rarely wanted, so not part of what a start has to load.
    const { RestoreDialog: Preview } = await import('@/features/settings/restore-dialog');
    setPicked({ source: { token }, Preview });
  };

  const run = useEffectEvent(async (command: MenuCommand) => {
    const isSaving = command === 'file.save-journal';
    // An open form stays where it is, and so does what is behind it.
    if (isModalOpen() || (!isSaving && command !== 'file.add-journal')) return;
    try {
      await (isSaving ? save() : add());
    } catch (error) {
      const doing = isSaving ? 'write' : 'read';
      toasts.show({ text: t(`settings.problem.${codeOf(error)}`, { doing }), tone: 'problem' });
    }
  });
  useEffect(() => desktop.menu.onCommand((command) => void run(command)), []);

  if (picked === null) return null;
  const { source, Preview } = picked;
  return (
    <Preview
      key={source.token}
      what="journal-file"
      source={source}
      onClose={() => setPicked(null)}
      onChanged={() => undefined}
    />
  );
}

import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { accept } from './transfer-problem.ts';

/** Asks where, saves the whole journal there and says so. @throws TransferProblem */
export function useSaveJournalFile(): () => Promise<void> {
  const t = useText();
  const toasts = useToasts();
  return async () => {
    const { saved, name, counts } = accept(await desktop.backup.saveJournalFile());
    if (!saved) return;
    toasts.show({
      text: t('settings.transferSaved', { name: name ?? '', entries: counts?.entries ?? 0 }),
    });
  };
}

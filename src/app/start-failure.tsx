import { isNewerStoreError } from '@/data/journal';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { PlainScreen } from './plain-screen.tsx';

/** The journal could not be opened. Never an empty first-start screen, which would look like loss. */
export function StartFailure({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const t = useText();
  const isNewer = isNewerStoreError(error);
  return (
    <PlainScreen
      title={t(isNewer ? 'common.newerJournalTitle' : 'common.cannotOpenTitle')}
      text={t(isNewer ? 'common.newerJournal' : 'common.cannotOpen')}
      action={
        <Button variant="primary" autoFocus onPress={onRetry}>
          {t('common.reload')}
        </Button>
      }
    />
  );
}

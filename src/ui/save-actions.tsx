import { useText } from '@/texts';
import { Button } from './button.tsx';

/** The two buttons at the foot of a form in a dialog. */
export function SaveActions({
  onCancel,
  saveLabel,
  isDisabled = false,
}: {
  readonly onCancel: () => void;
  /** "Save" when absent. */
  readonly saveLabel?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}) {
  const t = useText();
  return (
    <>
      <Button onPress={onCancel}>{t('common.cancel')}</Button>
      <Button variant="primary" type="submit" isDisabled={isDisabled}>
        {saveLabel ?? t('common.save')}
      </Button>
    </>
  );
}

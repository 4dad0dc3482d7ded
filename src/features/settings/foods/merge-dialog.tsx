import { useState } from 'react';
import type { JournalDocument } from '@/domain/documents';
import { useText } from '@/texts';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { Select } from '@/ui/select';
import { useChangeDocuments } from '../use-change-documents.ts';

/** Two names for one food: the other stands for both from then on, and what was written down stays. */
export function MergeDialog({
  food,
  others,
  onClose,
}: {
  readonly food: JournalDocument<'ownFoods'>;
  readonly others: readonly JournalDocument<'ownFoods'>[];
  readonly onClose: () => void;
}) {
  const t = useText();
  const change = useChangeDocuments();
  const [targetId, setTargetId] = useState<string | null>(others[0]?.id ?? null);
  const target = others.find(({ id }) => id === targetId);
  const merge = () => {
    if (target === undefined) return;
    change(
      async (commands) => commands.updateDocument(food, { ...food.data, mergedInto: target.id }),
      t('settings.foodMerged', { name: food.data.name, other: target.data.name }),
    );
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('settings.foodMergeTitle', { name: food.data.name })}
      onSubmit={merge}
      actions={
        <SaveActions
          onCancel={onClose}
          saveLabel={t('settings.foodMerge')}
          isDisabled={target === undefined}
        />
      }
    >
      <Stack gap={4}>
        <p>{t('settings.foodMergeHelp')}</p>
        <Select
          label={t('settings.foodMergeInto')}
          value={targetId}
          onChange={setTargetId}
          options={others.map(({ id, data }) => ({ value: id, label: data.name }))}
        />
      </Stack>
    </Dialog>
  );
}

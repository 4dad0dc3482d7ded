import { Copy, FolderInput, Trash2 } from 'lucide-react';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import styles from './journal-page.module.css';

export type ManyAct = 'duplicate' | 'move' | 'delete';

/** What can be done with everything that is chosen. */
export function SelectionBar({
  count,
  total,
  onAct,
  onAll,
  onNone,
}: {
  readonly count: number;
  readonly total: number;
  readonly onAct: (act: ManyAct) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
}) {
  const t = useText();
  return (
    <div role="toolbar" aria-label={t('reading.chosenBar')} className={styles.selection}>
      <strong role="status">{t('reading.chosen', { count })}</strong>
      {count < total && (
        <Button size="small" variant="quiet" onPress={onAll}>
          {t('reading.chooseAll', { count: total })}
        </Button>
      )}
      <span className={styles.space} />
      <Button size="small" icon={Copy} onPress={() => onAct('duplicate')}>
        {t('reading.duplicate')}
      </Button>
      <Button size="small" icon={FolderInput} onPress={() => onAct('move')}>
        {t('reading.move')}
      </Button>
      <Button size="small" variant="danger" icon={Trash2} onPress={() => onAct('delete')}>
        {t('common.delete')}
      </Button>
      <Button size="small" variant="quiet" onPress={onNone}>
        {t('reading.chooseNone')}
      </Button>
    </div>
  );
}

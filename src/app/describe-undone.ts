import type { Change, RecordChange } from '@/data/change';
import { entryKinds } from '@/domain/entries';
import type { TextKey, Translate } from '@/texts';

/** What was taken back, in words. */
export function describeUndone({ records }: Change, t: Translate): string {
  const [record] = records;
  if (record === undefined) return t('common.undone');
  if (records.length > 1) return t('common.undoneMany', { count: records.length });
  return t(`common.undone.${wayOf(record)}`, { what: nameOf(record, t) });
}

function wayOf(record: RecordChange): 'added' | 'deleted' | 'changed' {
  if (record.before === null && record.table !== 'settings') return 'added';
  return 'deletedAt' in record.after ? 'deleted' : 'changed';
}

function nameOf(record: RecordChange, t: Translate): string {
  if (record.table === 'settings') return t('common.aSetting');
  // As it stood before the change, which is how it stands again.
  const thing = record.before ?? record.after;
  if ('kind' in thing) {
    const { key, values } = entryKinds[thing.kind].summary(thing.data as never);
    return t(key as TextKey, values);
  }
  return 'name' in thing.data ? thing.data.name : t('common.aDocument');
}

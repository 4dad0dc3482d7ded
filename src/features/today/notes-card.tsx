import { NotebookPen, Plus } from 'lucide-react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { EntryList } from './entry-list.tsx';

export function NotesCard({
  day,
  notes,
}: {
  readonly day: LocalDay;
  readonly notes: readonly Entry<'note'>[];
}) {
  const t = useText();
  const editor = useEntryEditor();
  return (
    <Card
      icon={NotebookPen}
      heading={t('today.notes')}
      headingStyle="pill"
      action={
        <Button icon={Plus} onPress={() => editor.add('note', day)}>
          {t('today.addNote')}
        </Button>
      }
    >
      {notes.length === 0 ? (
        <EmptyState icon={NotebookPen} isCompact>
          {t('today.notesEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.notes')} entries={notes} />
      )}
    </Card>
  );
}

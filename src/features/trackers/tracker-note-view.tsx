import { ListChecks } from 'lucide-react';
import { useSettings } from '@/data/react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { valueWords } from '@/ui/trackers/tracker-words';

function TrackerNoteRow({ entry }: { readonly entry: Entry<'tracker-note'> }) {
  const t = useText();
  const { gentleMode } = useSettings();
  const { trackerId, name, value, note } = entry.data;
  const tracker = useTrackers().find(({ id }) => id === trackerId);
  const isHidden = gentleMode && value.type === 'number';
  return (
    <>
      <EntryTitle>{tracker?.data.name ?? name}</EntryTitle>
      <EntryDetails>{isHidden ? t('trackers.noted') : valueWords(t, value, tracker)}</EntryDetails>
      <EntryNote>{note}</EntryNote>
    </>
  );
}

export const trackerNoteView: EntryView<'tracker-note'> = {
  icon: ListChecks,
  newTitleKey: 'trackers.newNote',
  editTitleKey: 'trackers.editNote',
  formSize: 'medium',
  Row: TrackerNoteRow,
  form: () => import('./tracker-note-form.tsx'),
};

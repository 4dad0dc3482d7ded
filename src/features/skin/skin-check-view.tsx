import { ScanFace } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { putOnWords, regionWords } from '@/ui/skin-words';

function SkinCheckRow({ entry }: { readonly entry: Entry<'skin-check'> }) {
  const t = useText();
  const { overall, itch, regions, putOn, photos, note } = entry.data;
  const said = putOnWords(putOn, t);
  const ratings = [
    ...(overall === null ? [] : [t('today.skinIs', { rating: overall })]),
    ...(itch === null ? [] : [t('today.itchIs', { rating: itch })]),
  ];
  return (
    <>
      <EntryTitle>
        {ratings.length > 0 ? ratings.join(' · ') : t('entries.kind.skin-check')}
      </EntryTitle>
      {regions.length > 0 && (
        <EntryDetails>{regions.map((noted) => regionWords(noted, t)).join(' · ')}</EntryDetails>
      )}
      {said !== null && <EntryDetails>{said}</EntryDetails>}
      <PhotoStrip photos={photos} title={t('entries.kind.skin-check')} />
      <EntryNote>{note}</EntryNote>
    </>
  );
}

export const skinCheckView: EntryView<'skin-check'> = {
  icon: ScanFace,
  newTitleKey: 'today.newSkinCheck',
  editTitleKey: 'today.editSkinCheck',
  formSize: 'large',
  Row: SkinCheckRow,
  form: () => import('./skin-check-form.tsx'),
};

import { ScanFace } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { ScaleField } from '@/ui/scale-field';
import { putOnWords, regionWords } from '@/ui/skin-words';
import { ChosenPlaceProvider } from './chosen-place.tsx';
import { ChosenPlaces } from './chosen-places.tsx';
import { PlacesAside } from './places-aside.tsx';
import { PutOnField } from './put-on-field.tsx';
import { SkinCheckHead } from './skin-check-head.tsx';
import { SkinPhotosField } from './skin-photos-field.tsx';

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

function SkinCheckFields({ data, onChange }: EntryFieldsProps<'skin-check'>) {
  const t = useText();
  return (
    <>
      <ScaleField
        label={t('today.skinOverall')}
        value={data.overall}
        onChange={(overall) => onChange({ ...data, overall })}
        lowLabel={t('today.skinLow')}
        highLabel={t('today.skinHigh')}
        description={t('skin.overallWords')}
        tone="skin"
      />
      <ScaleField
        label={t('today.skinItch')}
        value={data.itch}
        onChange={(itch) => onChange({ ...data, itch })}
        lowLabel={t('today.itchLow')}
        highLabel={t('today.itchHigh')}
        tone="skin"
      />
      <ChosenPlaces regions={data.regions} onChange={(regions) => onChange({ ...data, regions })} />
      <PutOnField data={data} onChange={onChange} />
      <SkinPhotosField data={data} onChange={onChange} />
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const skinCheckView: EntryView<'skin-check'> = {
  icon: ScanFace,
  newTitleKey: 'today.newSkinCheck',
  editTitleKey: 'today.editSkinCheck',
  formSize: 'large',
  Row: SkinCheckRow,
  Fields: SkinCheckFields,
  Aside: PlacesAside,
  HeadActions: SkinCheckHead,
  Around: ChosenPlaceProvider,
};

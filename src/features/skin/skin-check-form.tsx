import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { ScaleField } from '@/ui/scale-field';
import { ChosenPlaces } from './chosen-places.tsx';
import { PutOnField } from './put-on-field.tsx';
import { SkinPhotosField } from './skin-photos-field.tsx';

export { PlacesAside as Aside } from './places-aside.tsx';
export { SkinCheckHead as HeadActions } from './skin-check-head.tsx';
export { ChosenPlaceProvider as Around } from './chosen-place.tsx';

export function Fields({ data, onChange }: EntryFieldsProps<'skin-check'>) {
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

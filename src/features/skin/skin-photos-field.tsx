import { useState } from 'react';
import { useLive } from '@/data/react';
import { EVERY_DAY, formatDay } from '@/domain/day';
import type { SkinCheck, SkinPhoto } from '@/domain/entries';
import { lastPhotoOf, photoMoments, SKIN_REGIONS, type SkinRegion } from '@/domain/skin';
import { LOCALE, useText } from '@/texts';
import { PhotoField } from '@/ui/photos/photo-field';
import { Select } from '@/ui/select';
import styles from './skin-photos-field.module.css';

/** Of a select, whose values are texts. */
const NO_PLACE = 'none';

/** Photos of a skin check, each of a place; the last photo of that place helps to take the next from the same spot. */
export function SkinPhotosField({
  data,
  onChange,
}: {
  readonly data: SkinCheck;
  readonly onChange: (data: SkinCheck) => void;
}) {
  const t = useText();
  const { photos = [], regions } = data;
  const [chosen, setChosen] = useState<SkinRegion | null | undefined>(undefined);
  const noted = regions.map(({ region }) => region);
  // One place noted: the next photo most likely shows it.
  const place = chosen === undefined ? (noted.length === 1 ? (noted[0] ?? null) : null) : chosen;
  const checks = useLive((journal) => journal.entries.ofKindBetween('skin-check', EVERY_DAY), []);
  const last = place === null ? null : lastPhotoOf(photoMoments(checks ?? []), place, photos);

  const placeOptions = [
    { value: NO_PLACE, label: t('skin.photoNoPlace') },
    ...[...noted, ...SKIN_REGIONS.filter((region) => !noted.includes(region))].map((region) => ({
      value: region,
      label: t(`entries.region.${region}`),
    })),
  ];
  const withPlace = ({ hash, width, height }: SkinPhoto, region: SkinRegion | null): SkinPhoto => ({
    hash,
    width,
    height,
    ...(region === null ? {} : { region }),
  });
  const toRegion = (value: string): SkinRegion | null =>
    SKIN_REGIONS.find((region) => region === value) ?? null;

  return (
    <PhotoField<SkinPhoto>
      photos={photos}
      onChange={(next) => onChange({ ...data, photos: next })}
      describe={(photo) => withPlace(photo, place)}
      before={
        <div className={styles.next}>
          <Select
            label={t('skin.photoNextPlace')}
            value={place ?? NO_PLACE}
            onChange={(value) => setChosen(toRegion(value))}
            options={placeOptions}
          />
        </div>
      }
      renderUnder={(photo, number) => (
        <div className={styles.place}>
          <Select
            label={t('skin.photoPlaceOf', { number })}
            hideLabel
            value={photo.region ?? NO_PLACE}
            onChange={(value) =>
              onChange({
                ...data,
                photos: photos.map((other) =>
                  other.hash === photo.hash ? withPlace(other, toRegion(value)) : other,
                ),
              })
            }
            options={placeOptions}
          />
        </div>
      )}
      ghost={
        last === null
          ? null
          : {
              photo: last.photo,
              words: t('skin.photoOfDay', {
                place: t(`entries.region.${last.region ?? 'forehead'}`),
                day: formatDay(last.day, 'dated', LOCALE),
              }),
            }
      }
    />
  );
}

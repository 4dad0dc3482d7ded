import { List, PersonStanding } from 'lucide-react';
import { useState } from 'react';
import { useChangeSettings, useSettings } from '@/data/react';
import type { SkinRegion } from '@/domain/skin';
import { levelShown } from '@/domain/skin';
import { useText } from '@/texts';
import { BodyMap } from '@/ui/body-map/body-map';
import { BODY_VIEW_IDS, type BodyViewId } from '@/ui/body-map/view';
import { busiestView } from '@/ui/body-map/views';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { FigureToneField } from '@/ui/figure-tone-field';
import { SegmentedControl } from '@/ui/segmented-control';
import { useAction } from '@/ui/use-action';
import { useChosenPlace } from './chosen-place.tsx';
import styles from './places-aside.module.css';
import { PlacesList } from './places-list.tsx';
import { usePlaceActions } from './use-place-actions.ts';

/** Where something is noticed: on a drawing or in a list, whichever the person chose last. */
export function PlacesAside({ data, onChange }: EntryFieldsProps<'skin-check'>) {
  const t = useText();
  const { figureTone, skinPlaces } = useSettings();
  const changing = useAction(useChangeSettings());
  const { selected } = useChosenPlace();
  const actions = usePlaceActions(data, onChange);
  const [view, setView] = useState<BodyViewId>(() => busiestView(data.regions));
  const [pointed, setPointed] = useState<SkinRegion | null>(null);
  const isMap = skinPlaces === 'map';

  const named = pointed ?? selected;
  const caption =
    named === null
      ? t('skin.mapHelp')
      : t('skin.placeAndLevel', {
          region: t(`entries.region.${named}`),
          level: levelWord(actions.levelOf(named)),
        });
  function levelWord(level: 0 | 1 | 2 | 3): string {
    return level === 0 ? t('ui.levelNone').toLowerCase() : t(`entries.level.${level}`);
  }

  return (
    <div className={styles.aside}>
      {isMap ? (
        <>
          <SegmentedControl
            label={t('skin.view')}
            size="small"
            value={view}
            onChange={setView}
            options={BODY_VIEW_IDS.map((value) => ({ value, label: t(`skin.viewOf.${value}`) }))}
          />
          <div className={styles.map}>
            <BodyMap
              view={view}
              levelOf={actions.levelOf}
              shownLevelOf={(region) => levelShown(data.regions, region)}
              selected={selected}
              tone={figureTone}
              onPress={actions.press}
              onLevel={actions.setLevel}
              onOpen={actions.open}
              onPoint={setPointed}
            />
          </div>
          <p className={styles.caption} role="status">
            {caption}
          </p>
        </>
      ) : (
        <PlacesList data={data} actions={actions} />
      )}
      <div className={styles.foot}>
        <SegmentedControl
          label={t('skin.choosing')}
          size="small"
          value={skinPlaces}
          onChange={(chosen) => changing.run({ skinPlaces: chosen })}
          options={[
            { value: 'map', label: t('skin.map'), icon: PersonStanding },
            { value: 'list', label: t('skin.list'), icon: List },
          ]}
        />
        {isMap && (
          <FigureToneField
            hideLabel
            value={figureTone}
            onChange={(tone) => changing.run({ figureTone: tone })}
          />
        )}
      </div>
    </div>
  );
}

import { Columns2, Images } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '@/data/react';
import { EVERY_DAY, formatDay, type LocalDay } from '@/domain/day';
import { photoMoments, type PhotoMoment, placesWithPhotos, SKIN_REGIONS } from '@/domain/skin';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Callout } from '@/ui/callout';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import type { PageProps } from '@/ui/feature';
import { PageHeader } from '@/ui/page-header';
import { CompareDialog } from '@/ui/photos/compare-dialog';
import { usePhotoShelf } from '@/ui/photos/photo-shelf';
import { Select } from '@/ui/select';
import { captionsOf } from './captions.ts';
import styles from './skin-photos.module.css';
import { Timeline } from './timeline.tsx';

const EVERYWHERE = 'everywhere';
const NO_PLACE = 'none';

/** Photos of the skin over time, of one place or of all, and any two of them against each other. */
export function SkinPhotosPage({ params }: PageProps) {
  const t = useText();
  const [, goTo] = useLocation();
  const shelf = usePhotoShelf();
  const checks = useLive((journal) => journal.entries.ofKindBetween('skin-check', EVERY_DAY), []);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [isComparing, setComparing] = useState(false);
  const all = photoMoments<LocalDay>(checks ?? []);
  const place = readPlace(params['place']);
  const shown = all.filter(({ region }) => place === EVERYWHERE || region === place);
  const captions = captionsOf(shown, t);

  if (checks === undefined) return <PageHeader title={t('photos.timeline.title')} />;
  if (all.length === 0 || shelf === null) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('photos.timeline.title')} />
        <Card>
          <EmptyState
            icon={Images}
            tone="skin"
            action={<ButtonLink href="#/today">{t('photos.timeline.toToday')}</ButtonLink>}
          >
            {shelf === null ? t('photos.unavailable') : t('photos.timeline.empty')}
          </EmptyState>
        </Card>
      </div>
    );
  }

  const markedIndices = shown.flatMap(({ photo }, index) =>
    marked.includes(photo.hash) ? [index] : [],
  );
  const [left = 0, right = shown.length - 1] = markedIndices.length === 2 ? markedIndices : [];
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('photos.timeline.title')}
        subtitle={describe(shown, t)}
        actions={
          <Button
            icon={Columns2}
            variant="primary"
            isDisabled={shown.length < 2}
            onPress={() => setComparing(true)}
          >
            {markedIndices.length === 2
              ? t('photos.compare.marked')
              : t('photos.compare.firstAndLast')}
          </Button>
        }
      />
      <div className={styles.filter}>
        <Select
          label={t('photos.timeline.place')}
          value={place ?? NO_PLACE}
          onChange={(value) =>
            goTo(value === EVERYWHERE ? '/skin-photos' : `/skin-photos/${value}`)
          }
          options={[
            { value: EVERYWHERE, label: t('photos.timeline.everywhere', { count: all.length }) },
            ...placesWithPhotos(all).map(({ region, count }) => ({
              value: region ?? NO_PLACE,
              label: t('photos.timeline.placeCount', {
                count,
                place: region === null ? t('skin.photoNoPlace') : t(`entries.region.${region}`),
              }),
            })),
          ]}
        />
      </div>
      <Timeline
        moments={shown}
        captions={captions}
        marked={marked}
        onMark={(hash) =>
          setMarked((now) =>
            now.includes(hash) ? now.filter((other) => other !== hash) : [...now, hash].slice(-2),
          )
        }
      />
      <Callout>{t('photos.timeline.neverScored')}</Callout>
      {isComparing && shown.length > 1 && (
        <CompareDialog
          photos={shown.map(({ photo }) => ({ photo, caption: captions.get(photo.hash) ?? '' }))}
          startAt={[left, right]}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

function readPlace(part: string | undefined) {
  if (part === undefined) return EVERYWHERE;
  return SKIN_REGIONS.find((region) => region === part) ?? null;
}

function describe(
  moments: readonly PhotoMoment<LocalDay>[],
  t: ReturnType<typeof useText>,
): string {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return t('photos.timeline.none');
  return t('photos.timeline.span', {
    count: moments.length,
    isOneDay: first.day === last.day ? 'yes' : 'no',
    from: formatDay(first.day, 'dated', LOCALE),
    to: formatDay(last.day, 'dated', LOCALE),
  });
}

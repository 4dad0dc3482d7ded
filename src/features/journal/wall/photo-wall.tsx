import { Columns2, Images } from 'lucide-react';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useLive } from '@/data/react';
import { formatDay, localDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import type { JournalQuery } from '@/domain/journal-index';
import type { PhotoRef } from '@/domain/photos';
import { isTextKey, LOCALE, useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PhotoImage } from '@/ui/photos/photo-image';
import { usePhotoShelf } from '@/ui/photos/photo-shelf';
import { PhotoViewer } from '@/ui/photos/photo-viewer';
import { Select } from '@/ui/select';
import { useFacetCounts, useFound, useIndexClient } from '../finding/use-journal-index.ts';
import { measureKey } from '../list/day-list.ts';
import { useDayWindow } from '../list/use-day-window.ts';
import { monthListOf } from './month-list.ts';
import styles from './photo-wall.module.css';

const EVERYWHERE = 'everywhere';
/** Photos stand side by side, so that each makes a month only a little higher. */
const GUESS = { day: 70, entry: 30 };

type WallPhoto = { readonly photo: PhotoRef; readonly entry: Entry; readonly region?: string };
type Viewing = {
  readonly photos: readonly WallPhoto[];
  readonly startAt: number;
  readonly title: string;
};

/** All photos by month, the newest first; only those near what can be seen are fetched. */
export function PhotoWall() {
  const t = useText();
  const shelf = usePhotoShelf();
  const client = useIndexClient();
  const { isComplete } = useSyncExternalStore(client.subscribe, client.state);
  const [region, setRegion] = useState(EVERYWHERE);
  const regions = useFacetCounts(client).filter(({ id }) => id === 'photoRegion');
  const query = useMemo<JournalQuery>(
    () => ({
      text: '',
      facets: [
        region === EVERYWHERE
          ? { id: 'photo', values: ['any'] }
          : { id: 'photoRegion', values: [region] },
      ],
    }),
    [region],
  );
  const found = useFound(client, query);
  const list = useMemo(() => (found === null ? null : monthListOf(found)), [found]);
  if (list === null || (list.total === 0 && !isComplete)) return null;
  if (list.total === 0 || shelf === null) {
    return (
      <Card>
        <EmptyState
          icon={Images}
          tone="skin"
          title={t('reading.wall.emptyTitle')}
          action={<ButtonLink href="#/today">{t('reading.emptyAction')}</ButtonLink>}
        >
          {t(shelf === null ? 'reading.wall.notHere' : 'reading.wall.empty')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      {regions.length > 0 && (
        <div className={styles.filter}>
          <Select
            label={t('reading.wall.region')}
            value={region}
            onChange={setRegion}
            options={[
              { value: EVERYWHERE, label: t('reading.wall.everywhere') },
              ...regions.map(({ value, label }) => ({
                value,
                label: typeof label === 'string' ? label : wordsOfKey(label.key, t),
              })),
            ]}
          />
          <ButtonLink
            icon={Columns2}
            href={region === EVERYWHERE ? '#/skin-photos' : `#/skin-photos/${region}`}
          >
            {t('photos.timeline.open')}
          </ButtonLink>
        </div>
      )}
      <Months
        list={list}
        idAt={(position) => client.idOf(list.rows[position] ?? -1)}
        region={region}
      />
    </>
  );
}

function Months({
  list,
  idAt,
  region,
}: {
  readonly list: ReturnType<typeof monthListOf>;
  readonly idAt: (position: number) => string;
  readonly region: string;
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { from, to, heightOf, measure } = useDayWindow(list, box, GUESS);
  const [viewing, setViewing] = useState<Viewing | null>(null);
  const drawn = Array.from({ length: to - from }, (_, index) => from + index);
  const idsOf = (index: number) =>
    Array.from({ length: (list.starts[index + 1] ?? 0) - (list.starts[index] ?? 0) }, (_, at) =>
      idAt((list.starts[index] ?? 0) + at),
    );
  const ids = drawn.flatMap(idsOf);
  const entries = useLive(async (journal) => journal.entries.byIds(ids), [ids.join(' ')]);
  const known = new Map((entries ?? []).map((entry) => [entry.id, entry]));
  return (
    <div ref={box}>
      <div style={{ height: heightOf(0, from) }} />
      {drawn.map((index) => {
        const month = list.days[index] ?? 0;
        const day = localDay(Math.floor(month / 12), (month % 12) + 1, 1);
        const title = formatDay(day, 'wholeMonth', LOCALE);
        const photos = idsOf(index).flatMap((id) => photosOf(known.get(id), region));
        return (
          <section
            key={month}
            ref={(element) =>
              element === null ? undefined : measure(measureKey(list, index), element)
            }
            aria-label={title}
            data-day={month}
            className={styles.month}
          >
            <h2 className={styles.heading}>{title}</h2>
            <ul className={styles.photos}>
              {photos.map((one, at) => (
                <li key={`${one.entry.id} ${one.photo.hash}`}>
                  <button
                    type="button"
                    className={styles.photo}
                    aria-label={t('reading.wall.photo', {
                      what: whatOf(one, t),
                      day: formatDay(one.entry.day, 'dated', LOCALE),
                    })}
                    onClick={() => setViewing({ photos, startAt: at, title })}
                  >
                    <PhotoImage photo={one.photo} size="thumb" alt="" />
                  </button>
                  <p className={styles.what} aria-hidden>
                    {formatDay(one.entry.day, 'short', LOCALE)} · {whatOf(one, t)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div style={{ height: heightOf(to, list.days.length) }} />
      {viewing !== null && (
        <PhotoViewer
          photos={viewing.photos.map(({ photo }) => photo)}
          title={viewing.title}
          startAt={viewing.startAt}
          onClose={() => setViewing(null)}
        />
      )}
    </div>
  );
}

/** Photos of whichever kind, of one place if that is asked for. */
function photosOf(entry: Entry | undefined, region: string): readonly WallPhoto[] {
  if (entry === undefined || !('photos' in entry.data)) return [];
  const photos: readonly (PhotoRef & { readonly region?: string | undefined })[] =
    entry.data.photos ?? [];
  return photos
    .filter((photo) => region === EVERYWHERE || photo.region === region)
    .map((photo) => ({
      photo,
      entry,
      ...(photo.region === undefined ? {} : { region: photo.region }),
    }));
}

function whatOf({ entry, region }: WallPhoto, t: ReturnType<typeof useText>): string {
  if (region !== undefined) return wordsOfKey(`entries.region.${region}`, t);
  return entry.kind === 'meal'
    ? t(`entries.slot.${entry.data.slot}`)
    : t(`entries.kind.${entry.kind}`);
}

function wordsOfKey(key: string, t: ReturnType<typeof useText>): string {
  return isTextKey(key) ? t(key) : key;
}

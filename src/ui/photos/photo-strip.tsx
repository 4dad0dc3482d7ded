import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { PhotoRef } from '@/domain/photos';
import { useText } from '@/texts';
import { onDemand } from '@/ui/on-demand';
import { classNames } from '../lib/class-names.ts';
import { PhotoImage } from './photo-image.tsx';
import { usePhotoShelf } from './photo-shelf.ts';
import styles from './photos.module.css';

const PhotoViewer = onDemand(async () => (await import('./photo-viewer.tsx')).PhotoViewer);

/** The photos of an entry in a list, small; each opens large. */
export function PhotoStrip({
  photos = [],
  title,
}: {
  readonly photos: readonly PhotoRef[] | undefined;
  /** What they are photos of. */
  readonly title: string;
}) {
  const t = useText();
  const shelf = usePhotoShelf();
  const [shown, setShown] = useState<number | null>(null);
  if (photos.length === 0) return null;
  const count = photos.length;
  if (shelf === null) return <p className={styles.note}>{t('photos.notHere', { count })}</p>;
  return (
    <>
      <ul className={styles.strip} aria-label={t('photos.of', { title })}>
        {photos.map((photo, index) => {
          const name = t('photos.show', { number: index + 1, count, title });
          return (
            <li key={photo.hash}>
              <AriaButton
                className={classNames(styles.thumb)}
                aria-label={name}
                onPress={() => setShown(index)}
              >
                <PhotoImage photo={photo} size="thumb" alt="" />
              </AriaButton>
            </li>
          );
        })}
      </ul>
      {shown !== null && (
        <PhotoViewer photos={photos} title={title} startAt={shown} onClose={() => setShown(null)} />
      )}
    </>
  );
}

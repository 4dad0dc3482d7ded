import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PhotoRef } from '@/domain/photos';
import { useText } from '@/texts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { PhotoImage } from './photo-image.tsx';
import styles from './photos.module.css';

/** One photo at a time, as large as there is room; arrows go on, Escape leaves. */
export function PhotoViewer({
  photos,
  title,
  startAt,
  captionOf,
  onClose,
}: {
  readonly photos: readonly PhotoRef[];
  readonly title: string;
  /** Index of the one shown first. */
  readonly startAt: number;
  /** What is said of one besides its number. */
  readonly captionOf?: ((photo: PhotoRef) => string | null) | undefined;
  readonly onClose: () => void;
}) {
  const t = useText();
  const [index, setIndex] = useState(startAt);
  const photo = photos[index];
  const go = (step: 1 | -1) =>
    setIndex((now) => Math.min(photos.length - 1, Math.max(0, now + step)));

  const followKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else if (event.key === 'Home') setIndex(0);
    else if (event.key === 'End') setIndex(photos.length - 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => followKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const position = t('photos.position', { number: index + 1, count: photos.length });
  const caption = photo === undefined ? null : (captionOf?.(photo) ?? null);
  const words = caption === null ? position : t('photos.captioned', { caption, position });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      subtitle={<span role="status">{words}</span>}
      size="large"
      actions={
        photos.length < 2 ? undefined : (
          <>
            <Button icon={ChevronLeft} isDisabled={index === 0} onPress={() => go(-1)}>
              {t('photos.previous')}
            </Button>
            <Button
              icon={ChevronRight}
              isDisabled={index === photos.length - 1}
              onPress={() => go(1)}
            >
              {t('photos.next')}
            </Button>
          </>
        )
      }
    >
      {photo !== undefined && (
        <div className={styles.stage}>
          <PhotoImage key={photo.hash} photo={photo} size="whole" alt={words} />
        </div>
      )}
    </Dialog>
  );
}

import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useState } from 'react';
import type { PhotoRef } from '@/domain/photos';
import { useText } from '@/texts';
import { classNames } from '../lib/class-names.ts';
import { PhotoImage } from './photo-image.tsx';
import styles from './photo-compare.module.css';

export type CapturedPhoto = {
  readonly photo: PhotoRef;
  /** When it was taken, and of what; read out, too. */
  readonly caption: string;
};

/** Two photos, each whole. */
export function PhotosSideBySide({
  earlier,
  later,
}: {
  readonly earlier: CapturedPhoto;
  readonly later: CapturedPhoto;
}) {
  return (
    <div className={styles.pair}>
      {[earlier, later].map(({ photo, caption }, index) => (
        <figure key={`${index} ${photo.hash}`} className={styles.figure}>
          <PhotoImage photo={photo} size="whole" alt={caption} />
          <figcaption className={styles.caption}>{caption}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Two photos on top of each other; the handle uncovers the one below, by mouse or arrow keys. */
export function PhotosWiped({
  earlier,
  later,
}: {
  readonly earlier: CapturedPhoto;
  readonly later: CapturedPhoto;
}) {
  const t = useText();
  const [percent, setPercent] = useState(50);
  return (
    <AriaSlider<number>
      className={classNames(styles.wipe)}
      aria-label={t('photos.compare.handle')}
      value={percent}
      onChange={setPercent}
      minValue={0}
      maxValue={100}
    >
      <SliderTrack className={classNames(styles.layers)}>
        <div className={styles.layer}>
          <PhotoImage key={later.photo.hash} photo={later.photo} size="whole" alt={later.caption} />
        </div>
        <div className={styles.layer} style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
          <PhotoImage
            key={earlier.photo.hash}
            photo={earlier.photo}
            size="whole"
            alt={earlier.caption}
          />
        </div>
        <span className={styles.onLeft} aria-hidden>
          {earlier.caption}
        </span>
        <span className={styles.onRight} aria-hidden>
          {later.caption}
        </span>
        <SliderThumb className={classNames(styles.handle)} />
      </SliderTrack>
    </AriaSlider>
  );
}

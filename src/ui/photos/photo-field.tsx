import { Camera, ImagePlus, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { type PhotoRef, PHOTOS_MAX_COUNT } from '@/domain/photos';
import { useText } from '@/texts';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { classNames } from '../lib/class-names.ts';
import { CameraDialog, type CameraGhost } from './camera-dialog.tsx';
import { PhotoImage } from './photo-image.tsx';
import { usePhotoShelf } from './photo-shelf.ts';
import styles from './photos.module.css';
import { type Refusal, useIntake } from './use-intake.ts';
import { useFileDrop } from './use-file-drop.ts';

/** The last two because some systems do not count them as pictures; whoever picks one is told what can be done. */
const PICKED = ['image/*', '.heic', '.heif'];

/** Of a photo of which nothing else is asked. */
export const plainPhoto = (photo: PhotoRef): PhotoRef => photo;

export type PhotoFieldProps<Photo extends PhotoRef> = {
  readonly photos: readonly Photo[] | undefined;
  /** undefined when there are none */
  readonly onChange: (photos: Photo[] | undefined) => void;
  /** What is known of a photo besides its picture, at the moment it arrives. */
  readonly describe: (photo: PhotoRef) => Photo;
  /** To be asked of one photo; stands under it. */
  readonly renderUnder?: ((photo: Photo, number: number) => ReactNode) | undefined;
  /** To be asked before the next one is taken; stands before the buttons. */
  readonly before?: ReactNode;
  readonly ghost?: CameraGhost | null | undefined;
};

/** Photos of an entry, optional: picked, dropped onto it, pasted or taken. They are never judged. */
export function PhotoField<Photo extends PhotoRef>({
  photos = [],
  onChange,
  describe,
  renderUnder,
  before,
  ghost = null,
}: PhotoFieldProps<Photo>) {
  const t = useText();
  const labelId = useId();
  const shelf = usePhotoShelf();
  const field = useRef<HTMLDivElement>(null);
  const hand = (next: readonly Photo[]) => onChange(next.length === 0 ? undefined : [...next]);
  const { take, waiting, refusals, added } = useIntake(shelf, photos, hand, describe);
  const [isCameraOpen, setCameraOpen] = useState(false);
  const camera = shelf?.camera ?? null;
  const isFull = photos.length >= PHOTOS_MAX_COUNT;
  const { isOver } = useFileDrop(field, shelf !== null, take);

  const remove = (photo: Photo, index: number) => {
    hand(photos.filter(({ hash }) => hash !== photo.hash));
    // The button that had the focus goes with its photo; the next one, or else the way to add, takes over.
    const items = [...(field.current?.querySelectorAll('[data-remove] button') ?? [])];
    const next =
      items[index + 1] ?? items[index - 1] ?? field.current?.querySelector('[data-add] button');
    if (next instanceof HTMLElement) next.focus();
  };

  return (
    <div
      ref={field}
      className={classNames(styles.field, isOver && styles.over)}
      role="group"
      aria-labelledby={labelId}
    >
      <span id={labelId} className={styles.label}>
        {t('photos.label')}
      </span>
      {shelf === null ? (
        <p className={styles.note}>{t('photos.unavailable')}</p>
      ) : (
        <>
          <div className={styles.row}>
            {photos.length > 0 && (
              <ul className={styles.chosen} aria-label={t('photos.chosen')}>
                {photos.map((photo, index) => (
                  <li key={photo.hash} className={styles.chosenItem}>
                    <span className={styles.chosenPhoto}>
                      <PhotoImage
                        photo={photo}
                        size="thumb"
                        alt={t('photos.position', { number: index + 1, count: photos.length })}
                      />
                      <span className={styles.remove} data-remove="">
                        <IconButton
                          label={t('photos.remove', { number: index + 1 })}
                          icon={X}
                          variant="outline"
                          size="small"
                          onPress={() => remove(photo, index)}
                        />
                      </span>
                    </span>
                    {renderUnder?.(photo, index + 1)}
                  </li>
                ))}
              </ul>
            )}
            <div className={styles.adding}>
              {before}
              <span data-add="">
                <FileTrigger
                  acceptedFileTypes={PICKED}
                  allowsMultiple
                  onSelect={(files) => take([...(files ?? [])])}
                >
                  <Button icon={ImagePlus} variant="dashed" isDisabled={isFull}>
                    {t('photos.add')}
                  </Button>
                </FileTrigger>
              </span>
              {camera !== null && (
                <Button
                  icon={Camera}
                  variant="dashed"
                  isDisabled={isFull}
                  onPress={() => setCameraOpen(true)}
                >
                  {t('photos.camera.open')}
                </Button>
              )}
            </div>
          </div>
          <p className={styles.note}>{t('photos.hint')}</p>
        </>
      )}
      <p role="status" className={styles.note}>
        {waiting > 0
          ? t('photos.taking', { count: waiting })
          : added > 0 && refusals.length === 0
            ? t('photos.added', { count: photos.length })
            : ''}
      </p>
      <Refusals refusals={refusals} />
      {camera !== null && isCameraOpen && (
        <CameraDialog
          camera={camera}
          ghost={ghost}
          onTaken={(file) => {
            setCameraOpen(false);
            take([file]);
          }}
          onClose={() => setCameraOpen(false)}
        />
      )}
    </div>
  );
}

function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const t = useText();
  if (refusals.length === 0) return null;
  return (
    <div role="alert">
      <ul className={styles.refusals}>
        {refusals.map(({ file, problem }, index) => (
          <li key={`${index} ${file}`}>{t(`photos.problem.${problem}`, { file })}</li>
        ))}
      </ul>
    </div>
  );
}

import { ImagePlus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { type PhotoRef, PHOTOS_MAX_COUNT } from '@/domain/photos';
import { useText } from '@/texts';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { classNames } from '../lib/class-names.ts';
import { PhotoImage } from './photo-image.tsx';
import { usePhotoShelf } from './photo-shelf.ts';
import styles from './photos.module.css';
import { type Refusal, useIntake } from './use-intake.ts';
import { useFileDrop } from './use-file-drop.ts';

/** The last two because some systems do not count them as pictures; whoever picks one is told what can be done. */
const PICKED = ['image/*', '.heic', '.heif'];

/** Photos of an entry, optional: picked, dropped onto it or pasted. They are never judged. */
export function PhotoField({
  photos = [],
  onChange,
}: {
  readonly photos: readonly PhotoRef[] | undefined;
  /** undefined when there are none */
  readonly onChange: (photos: PhotoRef[] | undefined) => void;
}) {
  const t = useText();
  const labelId = useId();
  const shelf = usePhotoShelf();
  const field = useRef<HTMLDivElement>(null);
  const hand = (next: readonly PhotoRef[]) => onChange(next.length === 0 ? undefined : [...next]);
  const { take, waiting, refusals, added } = useIntake(shelf, photos, hand);
  const isFull = photos.length >= PHOTOS_MAX_COUNT;
  const { isOver } = useFileDrop(field, shelf !== null, take);

  const remove = (photo: PhotoRef, index: number) => {
    hand(photos.filter(({ hash }) => hash !== photo.hash));
    // The button that had the focus goes with its photo.
    const buttons = [...(field.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
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
                  <li key={photo.hash} className={styles.chosenPhoto}>
                    <PhotoImage
                      photo={photo}
                      size="thumb"
                      alt={t('photos.position', { number: index + 1, count: photos.length })}
                    />
                    <span className={styles.remove}>
                      <IconButton
                        label={t('photos.remove', { number: index + 1 })}
                        icon={X}
                        variant="outline"
                        size="small"
                        onPress={() => remove(photo, index)}
                      />
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <FileTrigger
              acceptedFileTypes={PICKED}
              allowsMultiple
              onSelect={(files) => take([...(files ?? [])])}
            >
              <Button icon={ImagePlus} variant="dashed" isDisabled={isFull}>
                {t('photos.add')}
              </Button>
            </FileTrigger>
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

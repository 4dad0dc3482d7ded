import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { formatDay, type LocalDay } from '@/domain/day';
import { type PhotoMoment, photoMonths } from '@/domain/skin';
import { LOCALE, useText } from '@/texts';
import { PhotoImage } from '@/ui/photos/photo-image';
import { PhotoViewer } from '@/ui/photos/photo-viewer';
import { ToggleButton } from '@/ui/toggle-button';
import styles from './skin-photos.module.css';

/** Month by month, the latest first; each photo opens large and can be marked for comparing. */
export function Timeline({
  moments,
  captions,
  marked,
  onMark,
}: {
  readonly moments: readonly PhotoMoment<LocalDay>[];
  readonly captions: ReadonlyMap<string, string>;
  /** Hashes. */
  readonly marked: readonly string[];
  readonly onMark: (hash: string) => void;
}) {
  const t = useText();
  const [openHash, setOpenHash] = useState<string | null>(null);
  const openIndex = moments.findIndex(({ photo }) => photo.hash === openHash);
  return (
    <>
      {photoMonths(moments).map(({ month, moments: ofMonth }) => (
        <section key={month} className={styles.month}>
          <h2 className={styles.heading}>
            {formatDay(`${month}-01` as LocalDay, 'wholeMonth', LOCALE)}
          </h2>
          <ul className={styles.grid}>
            {ofMonth.map(({ photo }) => {
              const caption = captions.get(photo.hash) ?? '';
              return (
                <li key={photo.hash} className={styles.moment}>
                  <AriaButton
                    className={styles.photo ?? ''}
                    aria-label={t('photos.timeline.show', { caption })}
                    onPress={() => setOpenHash(photo.hash)}
                  >
                    <PhotoImage photo={photo} size="thumb" alt="" />
                  </AriaButton>
                  <span className={styles.caption}>{caption}</span>
                  <ToggleButton
                    size="small"
                    tone="skin"
                    icon={Columns2}
                    aria-label={t('photos.compare.markNamed', { caption })}
                    isSelected={marked.includes(photo.hash)}
                    onChange={() => onMark(photo.hash)}
                  >
                    {t('photos.compare.mark')}
                  </ToggleButton>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {openIndex >= 0 && (
        <PhotoViewer
          photos={moments.map(({ photo }) => photo)}
          title={t('photos.timeline.title')}
          captionOf={(photo) => captions.get(photo.hash) ?? null}
          startAt={openIndex}
          onClose={() => setOpenHash(null)}
        />
      )}
    </>
  );
}

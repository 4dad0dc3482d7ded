import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/texts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { SegmentedControl } from '../segmented-control.tsx';
import { Select } from '../select.tsx';
import { type CapturedPhoto, PhotosSideBySide, PhotosWiped } from './photo-compare.tsx';
import styles from './compare-dialog.module.css';

type Way = 'wipe' | 'beside';

/** Any two of some photos, which are given from early to late. They are shown, never judged. */
export function CompareDialog({
  photos,
  startAt,
  onClose,
}: {
  readonly photos: readonly CapturedPhoto[];
  /** Indices of the first two. */
  readonly startAt: readonly [left: number, right: number];
  readonly onClose: () => void;
}) {
  const t = useText();
  const [[left, right], setPair] = useState<readonly [number, number]>(startAt);
  const [way, setWay] = useState<Way>('wipe');
  const [earlier, later] = [photos[left], photos[right]];
  const options = photos.map(({ caption }, index) => ({ value: String(index), label: caption }));
  const Shown = way === 'wipe' ? PhotosWiped : PhotosSideBySide;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('photos.compare.title')}
      size="large"
      hint={t('photos.compare.hint')}
      actions={
        <Button icon={ArrowLeftRight} onPress={() => setPair([right, left])}>
          {t('photos.compare.swap')}
        </Button>
      }
    >
      <div className={styles.choices}>
        <Select
          label={t('photos.compare.left')}
          value={String(left)}
          onChange={(value) => setPair([Number(value), right])}
          options={options}
        />
        <Select
          label={t('photos.compare.right')}
          value={String(right)}
          onChange={(value) => setPair([left, Number(value)])}
          options={options}
        />
        <SegmentedControl
          label={t('photos.compare.way')}
          value={way}
          onChange={setWay}
          options={[
            { value: 'wipe', label: t('photos.compare.wipe') },
            { value: 'beside', label: t('photos.compare.beside') },
          ]}
        />
      </div>
      {earlier !== undefined && later !== undefined && <Shown earlier={earlier} later={later} />}
    </Dialog>
  );
}

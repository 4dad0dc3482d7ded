import { Camera, Check, RotateCcw, Timer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PhotoRef } from '@/domain/photos';
import { useText } from '@/texts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Select } from '../select.tsx';
import { Slider } from '../slider.tsx';
import { Switch } from '../switch.tsx';
import styles from './camera-dialog.module.css';
import { photographFrom } from './photograph-from.ts';
import { type PhotoCamera, usePhotoShelf } from './photo-shelf.ts';
import { useCamera } from './use-camera.ts';

/** An earlier photo, drawn faintly over the picture so that the new one can be taken from the same place. */
export type CameraGhost = { readonly photo: PhotoRef; readonly words: string };

const COUNTDOWN_SECONDS = 3;

type Taken = { readonly file: File; readonly address: string };

/** Takes one photo. What is seen is mirrored as people know themselves; what is kept never is. */
export function CameraDialog({
  camera,
  ghost,
  onTaken,
  onClose,
}: {
  readonly camera: PhotoCamera;
  readonly ghost: CameraGhost | null;
  readonly onTaken: (file: File) => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { state, choices, choose, chosenId } = useCamera(camera);
  const video = useRef<HTMLVideoElement>(null);
  const [isMirrored, setMirrored] = useState(true);
  const [strength, setStrength] = useState(40);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const stream = state.step === 'on' ? state.stream : null;

  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [stream, taken]);

  const address = taken?.address;
  useEffect(
    () => () => {
      if (address !== undefined) URL.revokeObjectURL(address);
    },
    [address],
  );

  const take = async () => {
    setSecondsLeft(null);
    const file = await photographFrom(video.current, t('photos.camera.fileName'));
    if (file !== null) setTaken({ file, address: URL.createObjectURL(file) });
  };

  useEffect(() => {
    if (secondsLeft === null) return undefined;
    const timer = setTimeout(() => {
      if (secondsLeft > 1) setSecondsLeft(secondsLeft - 1);
      else void take();
    }, 1000);
    return () => clearTimeout(timer);
  });

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('photos.camera.title')}
      subtitle={ghost === null ? undefined : t('photos.camera.ghostIs', { words: ghost.words })}
      size="large"
      hint={t('photos.camera.hint')}
      // Each step begins on its main button: what had the focus went with the step before.
      actions={
        taken !== null ? (
          <>
            <Button icon={RotateCcw} onPress={() => setTaken(null)}>
              {t('photos.camera.again')}
            </Button>
            <Button icon={Check} variant="primary" autoFocus onPress={() => onTaken(taken.file)}>
              {t('photos.camera.use')}
            </Button>
          </>
        ) : stream !== null ? (
          <>
            <Button
              icon={Timer}
              isDisabled={secondsLeft !== null}
              onPress={() => setSecondsLeft(COUNTDOWN_SECONDS)}
            >
              {t('photos.camera.timer', { seconds: COUNTDOWN_SECONDS })}
            </Button>
            <Button icon={Camera} variant="primary" autoFocus onPress={() => void take()}>
              {t('photos.camera.take')}
            </Button>
          </>
        ) : undefined
      }
    >
      {state.step === 'problem' ? (
        <p role="alert" className={styles.problem}>
          {t(`photos.camera.problem.${state.problem}`)}
        </p>
      ) : (
        <>
          <div className={styles.stage} data-mirrored={isMirrored && taken === null}>
            {taken === null ? (
              <>
                <video
                  ref={video}
                  autoPlay
                  muted
                  playsInline
                  aria-label={t('photos.camera.live')}
                />
                {ghost !== null && <Ghost photo={ghost.photo} strengthPercent={strength} />}
              </>
            ) : (
              <img src={taken.address} alt={t('photos.camera.taken')} />
            )}
            <p role="status" className={styles.count}>
              {secondsLeft ?? (state.step === 'opening' ? t('photos.camera.opening') : '')}
            </p>
          </div>
          {taken === null && stream !== null && (
            <div className={styles.controls}>
              {ghost !== null && (
                <Slider
                  label={t('photos.camera.ghost')}
                  value={strength}
                  onChange={setStrength}
                  maxValue={80}
                  step={10}
                  valueWords={(value) => t('photos.camera.percent', { value })}
                />
              )}
              <Switch isSelected={isMirrored} onChange={setMirrored}>
                {t('photos.camera.mirror')}
              </Switch>
              {choices.length > 1 && (
                <Select
                  label={t('photos.camera.which')}
                  value={chosenId}
                  onChange={choose}
                  options={choices.map(({ id, label }, index) => ({
                    value: id,
                    label: label === '' ? t('photos.camera.nth', { number: index + 1 }) : label,
                  }))}
                />
              )}
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}

function Ghost({
  photo,
  strengthPercent,
}: {
  readonly photo: PhotoRef;
  readonly strengthPercent: number;
}) {
  const shelf = usePhotoShelf();
  if (shelf === null || strengthPercent === 0) return null;
  return (
    <img
      className={styles.ghost}
      src={shelf.addressOf(photo.hash, 'whole')}
      alt=""
      style={{ opacity: strengthPercent / 100 }}
    />
  );
}

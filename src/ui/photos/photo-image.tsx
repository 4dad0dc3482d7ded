import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import type { PhotoRef } from '@/domain/photos';
import { useText } from '@/texts';
import styles from './photos.module.css';
import { usePhotoShelf } from './photo-shelf.ts';

type State =
  | { readonly step: 'shown'; readonly attempt: number }
  | { readonly step: 'broken'; readonly condition: 'damaged' | 'missing' };

/** A photo, or, where it cannot be shown, what became of it. */
export function PhotoImage({
  photo,
  size,
  alt,
}: {
  readonly photo: PhotoRef;
  readonly size: 'whole' | 'thumb';
  readonly alt: string;
}) {
  const t = useText();
  const shelf = usePhotoShelf();
  const [state, setState] = useState<State>({ step: 'shown', attempt: 0 });
  if (shelf === null) return null;

  if (state.step === 'broken') {
    const text = t(`photos.broken.${state.condition}`);
    return (
      <span className={styles.broken} role="img" aria-label={alt === '' ? text : `${alt}. ${text}`}>
        <ImageOff size={size === 'thumb' ? 18 : 32} strokeWidth={1.6} aria-hidden />
        {size === 'whole' && <span aria-hidden>{text}</span>}
      </span>
    );
  }

  const lookAgain = async (): Promise<State> => {
    const condition = await shelf.mend(photo.hash).catch(() => 'missing' as const);
    if (condition !== 'whole') return { step: 'broken', condition };
    // Whole, and still the engine cannot draw it: once more, and no oftener.
    return state.attempt === 0
      ? { step: 'shown', attempt: 1 }
      : { step: 'broken', condition: 'damaged' };
  };
  const address = shelf.addressOf(photo.hash, size);
  return (
    <img
      className={styles.image}
      // The engine would not ask again for an address that just failed.
      src={state.attempt === 0 ? address : `${address}?again`}
      alt={alt}
      width={photo.width}
      height={photo.height}
      loading={size === 'thumb' ? 'lazy' : 'eager'}
      decoding="async"
      draggable={false}
      onError={() => void lookAgain().then(setState)}
    />
  );
}

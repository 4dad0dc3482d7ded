import { useLayoutEffect, useRef, useState } from 'react';
import { type PhotoRef, PHOTOS_MAX_COUNT } from '@/domain/photos';
import { useFieldWork } from '../field-work.ts';
import { PhotoError, type PhotoProblem, type PhotoShelf } from './photo-shelf.ts';

/** A file that was not taken in, by its name. */
export type Refusal = { readonly file: string; readonly problem: PhotoProblem };

type Intake = {
  readonly take: (files: readonly File[]) => void;
  readonly waiting: number;
  /** Of the files handed in last. */
  readonly refusals: readonly Refusal[];
  /** How many were added so far, for whoever listens. */
  readonly added: number;
};

/** Takes files in one after the other; each that arrives is handed on at once. */
export function useIntake<Photo extends PhotoRef>(
  shelf: PhotoShelf | null,
  photos: readonly Photo[],
  onChange: (photos: readonly Photo[]) => void,
  /** What is known of a photo besides its picture, at the moment it arrives. */
  describe: (photo: PhotoRef) => Photo,
): Intake {
  const work = useFieldWork();
  const [state, setState] = useState({ waiting: 0, added: 0, refusals: [] as readonly Refusal[] });
  const queue = useRef<Promise<void>>(Promise.resolve());

  /** As the form has it when a photo arrives, which may be long after its file was handed in. */
  const form = useRef({ photos, onChange, describe });
  useLayoutEffect(() => {
    form.current = { photos, onChange, describe };
  });

  const takeOne = async (file: File): Promise<void> => {
    if (shelf === null) return;
    if (form.current.photos.length >= PHOTOS_MAX_COUNT) throw new PhotoError('too-many');
    const photo = await shelf.take(file);
    const { current } = form;
    if (current.photos.some(({ hash }) => hash === photo.hash)) return;
    const more = [...current.photos, current.describe(photo)];
    current.onChange(more);
    // The next one must not be put in this one's place when the form has not been drawn again by then.
    form.current = { ...current, photos: more };
    setState((now) => ({ ...now, added: now.added + 1 }));
  };

  const take = (files: readonly File[]): void => {
    if (files.length === 0) return;
    setState((now) => ({ ...now, waiting: now.waiting + files.length, refusals: [] }));
    for (const file of files) {
      const end = work.begin();
      queue.current = queue.current
        .then(() => takeOne(file))
        .then(
          () => end(true),
          (error: unknown) => {
            const problem = error instanceof PhotoError ? error.code : 'failed';
            const refusal = { file: file.name, problem };
            setState((now) => ({ ...now, refusals: [...now.refusals, refusal] }));
            end(false);
          },
        )
        .then(() => setState((now) => ({ ...now, waiting: now.waiting - 1 })))
        // The next one sees what this one added.
        .then(() => new Promise((resolve) => setTimeout(resolve, 0)));
    }
  };

  return { take, ...state };
}

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

const hasFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') === true;

/** Files dropped onto an element, or pasted while it is there. */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  isWanted: boolean,
  onFiles: (files: readonly File[]) => void,
): { readonly isOver: boolean } {
  const [isOver, setOver] = useState(false);
  const hand = useEffectEvent(onFiles);

  useEffect(() => {
    const target = element.current;
    if (target === null || !isWanted) return undefined;
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && target.contains(event.relatedTarget))) {
        setOver(false);
      }
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      hand([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: data } = event;
      // Text that brings its own picture along, as from a word processor, is meant as text.
      if (data === null || data.files.length === 0 || data.types.includes('text/plain')) return;
      event.preventDefault();
      hand([...data.files]);
    };
    target.addEventListener('dragenter', over);
    target.addEventListener('dragover', over);
    target.addEventListener('dragleave', leave);
    target.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      target.removeEventListener('dragenter', over);
      target.removeEventListener('dragover', over);
      target.removeEventListener('dragleave', leave);
      target.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [element, isWanted]);

  return { isOver };
}

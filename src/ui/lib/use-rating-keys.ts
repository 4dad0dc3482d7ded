import {
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';

/** A "0" within this time after a "1" makes it a 10. */
const TWO_DIGITS_WITHIN_MS = 1200;

export type RatingKeysOptions = {
  readonly max: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly isDisabled: boolean;
};

export type RatingKeys = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
};

/**
 * Makes a group of radio buttons with the values 0..max quick to use: digits rate directly, arrows stop at the ends instead
 * of going round (10 and 0 are opposites), Delete clears, and so does choosing the chosen one again.
 */
export function useRatingKeys(options: RatingKeysOptions): RatingKeys {
  const { max, value, onChange, isDisabled } = options;
  const ref = useRef<HTMLDivElement>(null);
  const lastOneAt = useRef<number | null>(null);
  const isOnChosen = useRef(false);

  const choose = (next: number) => {
    onChange(next);
    ref.current?.querySelector<HTMLInputElement>(`input[value="${next}"]`)?.focus();
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isDisabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = readKey(event.key, value, max);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.kind === 'clear') {
      onChange(null);
      return;
    }
    const followsOne =
      lastOneAt.current !== null && event.timeStamp - lastOneAt.current < TWO_DIGITS_WITHIN_MS;
    lastOneAt.current = event.key === '1' ? event.timeStamp : null;
    if (event.key === '0' && followsOne && max >= 10) choose(10);
    else choose(action.value);
  };
  const onPointerDownCapture = (event: PointerEvent) => {
    const tile = event.target instanceof Element ? event.target.closest('label') : null;
    const pointed = tile?.querySelector('input')?.value;
    isOnChosen.current = value !== null && pointed === String(value);
  };
  const onClickCapture = (event: MouseEvent) => {
    if (isDisabled || !isOnChosen.current) return;
    isOnChosen.current = false;
    event.preventDefault();
    event.stopPropagation();
    onChange(null);
  };
  return { ref, onKeyDownCapture, onPointerDownCapture, onClickCapture };
}

type KeyAction = { readonly kind: 'clear' } | { readonly kind: 'choose'; readonly value: number };

function readKey(key: string, value: number | null, max: number): KeyAction | null {
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Home':
      return { kind: 'choose', value: 0 };
    case 'End':
      return { kind: 'choose', value: max };
    case 'ArrowRight':
    case 'ArrowDown':
      return { kind: 'choose', value: value === null ? 0 : Math.min(max, value + 1) };
    case 'ArrowLeft':
    case 'ArrowUp':
      return { kind: 'choose', value: value === null ? 0 : Math.max(0, value - 1) };
    default:
      return /^\d$/.test(key) && Number(key) <= max ? { kind: 'choose', value: Number(key) } : null;
  }
}

import { PenLine } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Change } from '@/data/change';
import { useToday } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import type { Completion } from '@/domain/quick-line';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { announceLine, wordsKept } from './line-memory.ts';
import { Preview } from './preview.tsx';
import styles from './quick-line.module.css';
import { ReadMarks } from './read-marks.tsx';
import { optionId, Suggestions } from './suggestions.tsx';
import { useFoodLookups } from './use-food-lookups.ts';
import { useLine } from './use-line.ts';
import { useSaveLine } from './use-save-line.ts';

/** One line of plain words that becomes entries, with what will be saved under it while it is written. */
export function QuickLine({
  day,
  onStored,
}: {
  /** The day on show: words without a day are about it. */
  readonly day: LocalDay;
  readonly onStored: (change: Change, text: string) => void;
}) {
  const t = useText();
  const today = useToday();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const foods = useFoodLookups(isWanted);
  const line = useLine(day, foods, isOpen);
  const saving = useSaveLine(line, onStored);

  const takeFocus = useEffectEvent(() => {
    const field = input.current;
    if (field === null) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    // Letters that came while this was being drawn.
    const words = wordsKept();
    if (words !== line.text) line.type(words, words.length);
  });
  // Before anything is seen: from then on letters come by themselves.
  useLayoutEffect(() => announceLine(() => takeFocus()), []);

  const { text, reading, completions } = line;
  const hasWords = text.trim() !== '';
  const isShown = isOpen && hasWords;
  const hasList = isShown && completions.length > 0;
  const listId = `${id}-list`;
  const hintId = `${id}-hint`;

  const accept = ({ start, end, text: words, kind }: Completion) => {
    const space = kind === 'keyword' && end === text.length ? ' ' : '';
    const next = `${text.slice(0, start)}${words}${space}${text.slice(end)}`;
    const caret = start + words.length + space.length;
    line.type(next, caret);
    setActive(-1);
    input.current?.focus();
    // React puts the caret behind the last letter when it writes into the field.
    requestAnimationFrame(() => input.current?.setSelectionRange(caret, caret));
  };

  const onSubmit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault();
    saving.run();
  };

  const onInputKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtEnd = selectionStart === text.length && selectionEnd === text.length;
    const offered = completions[Math.max(0, active)];
    const highlighted = completions[active];
    if (hasList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One more place than words: none of them.
      const places = completions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (isShown && event.key === 'ArrowDown' && reading.choices.length > 0) {
      event.preventDefault();
      form.current?.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.focus();
    } else if (
      hasList &&
      offered !== undefined &&
      ((event.key === 'Tab' && !event.shiftKey) || (event.key === 'ArrowRight' && isAtEnd))
    ) {
      event.preventDefault();
      accept(offered);
    } else if (event.key === 'Enter' && hasList && highlighted !== undefined) {
      event.preventDefault();
      accept(highlighted);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isInLine = event.target === input.current;
    if (event.key === 'Enter' && !isInLine && (event.target as HTMLElement).matches('input')) {
      // A choice made with the arrows is saved from where it was made.
      event.preventDefault();
      saving.run();
      return;
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!isInLine) input.current?.focus();
    else if (hasList) {
      line.closeList();
      setActive(-1);
    } else if (isShown) setOpen(false);
    else input.current?.blur();
  };

  const onBlur = (event: FocusEvent) => {
    // A window that loses the focus as a whole keeps what is on show.
    if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  const status = !hasWords
    ? ''
    : reading.isComplete
      ? t('quick.readyHint', { count: reading.entries.length })
      : t('quick.nothingYet');

  return (
    // The form is where keys of all its parts end up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.line}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div className={styles.box}>
        <PenLine size={24} strokeWidth={1.6} aria-hidden className={styles.pen} />
        <div className={styles.field}>
          <ReadMarks text={text} parts={reading.parts} input={input} />
          <input
            ref={input}
            type="text"
            role="combobox"
            className={styles.input}
            aria-label={t('quick.label')}
            aria-describedby={hintId}
            aria-autocomplete="list"
            aria-expanded={hasList}
            aria-controls={hasList ? listId : undefined}
            aria-activedescendant={hasList && active >= 0 ? optionId(listId, active) : undefined}
            aria-keyshortcuts="Control+K Meta+K"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('quick.placeholder')}
            value={text}
            onFocus={() => {
              setWanted(true);
              setOpen(true);
            }}
            onChange={(event) => {
              setOpen(true);
              setActive(-1);
              line.type(event.target.value, event.target.selectionStart ?? 0);
            }}
            onSelect={(event) => line.moveCaret(event.currentTarget.selectionStart ?? 0)}
            onKeyDown={onInputKeyDown}
          />
        </div>
        <span aria-hidden>
          <Kbd>{lineShortcut()}</Kbd>
        </span>
      </div>
      <VisuallyHidden>
        <span id={hintId}>{t('quick.hint')}</span>
        <span role="status">{status}</span>
      </VisuallyHidden>
      {isShown && (
        <section className={styles.panel} aria-label={t('quick.preview')}>
          {hasList && (
            <Suggestions id={listId} completions={completions} active={active} onAccept={accept} />
          )}
          <Preview text={text} reading={reading} day={day} today={today} onChoose={line.choose} />
          {saving.problem !== null && (
            <p role="alert" className={styles.notSaved}>
              {saving.problem}
            </p>
          )}
          <div className={styles.foot}>
            <span aria-hidden className={styles.ready}>
              {status}
            </span>
            <Button
              type="submit"
              variant="primary"
              size="small"
              shortcut="↵"
              isDisabled={!reading.isComplete}
              isPending={saving.isPending}
            >
              {t('common.save')}
            </Button>
          </div>
        </section>
      )}
    </form>
  );
}

function lineShortcut(): string {
  return navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K';
}

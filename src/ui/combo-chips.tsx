import { X } from 'lucide-react';
import {
  use,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
} from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useText } from '@/texts';
import styles from './combo-chips.module.css';
import { matchSuggestions, newValues, splitList } from './lib/chip-values.ts';
import { classNames } from './lib/class-names.ts';
import { defined } from './lib/defined.ts';
import type { FieldTexts } from './lib/field-parts.tsx';
import fieldStyles from './lib/field.module.css';
import popoverStyles from './lib/popover.module.css';
import { toneClass } from './lib/tone-class.ts';
import type { Tone } from './types.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const MAX_SUGGESTIONS = 8;

export type ChipSuggestion = {
  readonly value: string;
  /** In small letters beside it, such as the other word it was found by. */
  readonly note?: string | undefined;
};

export type ComboChipsProps = FieldTexts & {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Best first; those already chosen are left out. Text finds those that begin with it first. */
  readonly suggestions?: readonly string[] | undefined;
  /** Instead of `suggestions`, for who knows better how to find: the best first, for text that is not empty. */
  readonly find?: ((text: string) => readonly ChipSuggestion[]) | undefined;
  readonly placeholder?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly id?: string | undefined;
};

/**
 * Several free words with auto-complete. Enter adds the highlighted suggestion or the typed text, Tab the first suggestion, a
 * comma adds, a pasted list adds all; text left in the field is added when the field is left, so that nothing typed is lost.
 */
export function ComboChips(props: ComboChipsProps) {
  const { label, values, onChange, suggestions, find, tone = 'neutral' } = props;
  const t = useText();
  const noteId = useId();
  const labelId = useId();
  const ownId = useId();
  const inputId = props.id ?? ownId;
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const [text, setText] = useState('');
  const [news, setNews] = useState('');
  // The text for which the list was closed by Escape.
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const matches = useMemo(
    () => (text === closedFor ? [] : suggestionsFor(text, values, find, suggestions)),
    [suggestions, find, values, text, closedFor],
  );

  // React Aria opens the list when something is typed; what is found only later opens it here.
  const hasMatches = text.trim() !== '' && matches.length > 0;
  useEffect(() => {
    if (hasMatches) list.current?.open();
  }, [hasMatches]);

  const add = (candidates: readonly string[]) => {
    setText('');
    // Before the text is gone, else the list would open again for the empty field.
    list.current?.close();
    const added = newValues(values, candidates);
    if (added.length > 0) {
      const next = [...values, ...added];
      onChange(next);
      const names = added.join(', ');
      setNews(t('ui.chipsAdded', { count: added.length, names, total: next.length }));
    } else if (candidates[0] !== undefined) {
      setNews(t('ui.chipsAlready', { name: candidates[0] }));
    }
  };
  const remove = (removed: ReadonlySet<unknown>) => {
    const next = values.filter((value) => !removed.has(value));
    onChange(next);
    const name = values.filter((value) => removed.has(value)).join(', ');
    setNews(t('ui.chipsRemoved', { name, total: next.length }));
    // The last chip takes the focus with it when it goes.
    if (next.length === 0) input.current?.focus();
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = values.at(-1);
    if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true') {
      // Only the list; React Aria would let this go on and close the dialog with all that was typed.
      event.preventDefault();
      event.stopPropagation();
      setClosedFor(text);
      return;
    }
    if (event.key === 'Escape' && text.trim() !== '') {
      // It goes on to the dialog, which asks before it throws away what was typed.
      add(splitList(text));
      return;
    }
    const [first] = matches;
    const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Tab' && !event.shiftKey && isOpen && first !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      add([highlightedValue(event.currentTarget) ?? first.value]);
      return;
    }
    if (event.key === 'Backspace' && text === '' && last !== undefined && !event.repeat) {
      event.preventDefault();
      remove(new Set([last]));
    } else if (event.key === 'Enter' && text.trim() !== '') {
      const isSaving = event.ctrlKey || event.metaKey;
      const isHighlighted = event.currentTarget.hasAttribute('aria-activedescendant');
      if (isHighlighted && !isSaving) return;
      add(splitList(text));
      // With Ctrl it goes on to the form, which then saves what was just added.
      if (isSaving) return;
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!/[,;\n\r\t]/.test(pasted)) return;
    event.preventDefault();
    add(splitList(`${text}${pasted}`));
  };
  const type = (next: string) => {
    setClosedFor(null);
    if (/[,;]/.test(next)) add(splitList(next));
    else setText(next);
  };
  const focusInput = (event: PointerEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    input.current?.focus();
  };
  const isInvalid = props.error !== undefined;
  return (
    <div
      className={classNames(fieldStyles.field, toneClass(tone))}
      data-invalid={isInvalid || undefined}
    >
      <label
        id={labelId}
        htmlFor={inputId}
        className={classNames(
          props.hideLabel === true ? fieldStyles.hiddenLabel : fieldStyles.label,
        )}
      >
        {label}
      </label>
      <div
        ref={box}
        role="presentation"
        className={classNames(fieldStyles.box, styles.box)}
        onPointerDown={focusInput}
      >
        {values.length > 0 && (
          <TagGroup
            aria-label={t('ui.chipsChosen', { label })}
            onRemove={remove}
            className={classNames(styles.tags)}
          >
            <TagList
              items={values.map((value) => ({ id: value }))}
              className={classNames(styles.tagList)}
            >
              {({ id }) => (
                <Tag id={id} textValue={id} className={classNames(styles.tag)}>
                  {id}
                  <Button
                    slot="remove"
                    aria-label={t('ui.remove', { name: id })}
                    className={classNames(styles.remove)}
                  >
                    <X size={14} strokeWidth={2.2} aria-hidden />
                  </Button>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
        {/* Round the input alone: its collection would otherwise swallow that of the chips. */}
        <ComboBox
          {...defined({ autoFocus: props.autoFocus })}
          className={classNames(styles.combo)}
          aria-labelledby={labelId}
          aria-describedby={noteId}
          menuTrigger="input"
          items={matches.map(({ value, note }) => ({ id: value, note }))}
          defaultFilter={() => true}
          inputValue={text}
          onInputChange={type}
          value={null}
          onChange={(key) => {
            if (typeof key === 'string') add([key]);
          }}
          onBlur={() => {
            if (text.trim() !== '') add(splitList(text));
          }}
          isInvalid={isInvalid}
          validationBehavior="aria"
        >
          <ListControl ref={list} />
          <Input
            ref={input}
            id={inputId}
            {...defined({ placeholder: values.length === 0 ? props.placeholder : undefined })}
            autoComplete="off"
            className={classNames(fieldStyles.input, styles.input)}
            onKeyDownCapture={onKeyDownCapture}
            onPaste={onPaste}
          />
          <Popover
            className={classNames(popoverStyles.popover)}
            triggerRef={box}
            placement="bottom start"
            offset={4}
            isNonModal
          >
            <ListBox
              className={classNames(popoverStyles.list)}
              aria-label={t('ui.chipsSuggestions', { label })}
            >
              {({ id, note }: Listed) => (
                <ListBoxItem id={id} textValue={id} className={classNames(popoverStyles.item)}>
                  <span className={popoverStyles.itemText}>{id}</span>
                  {note !== undefined && <span className={styles.note}>{note}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
      {isInvalid && <span className={fieldStyles.error}>{props.error}</span>}
      <span id={noteId} className={fieldStyles.description}>
        {props.description ?? t('ui.chipsHelp')}
      </span>
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </div>
  );
}

type Listed = { readonly id: string; readonly note: string | undefined };

/** React Aria keeps it in the list, which is elsewhere on the page. */
function highlightedValue(input: HTMLInputElement): string | undefined {
  const option = input.getAttribute('aria-activedescendant');
  return option === null ? undefined : document.getElementById(option)?.dataset['key'];
}

function suggestionsFor(
  text: string,
  values: readonly string[],
  find: ComboChipsProps['find'],
  suggestions: readonly string[] = [],
): readonly ChipSuggestion[] {
  if (find === undefined) {
    return matchSuggestions(suggestions, values, text, MAX_SUGGESTIONS).map((value) => ({ value }));
  }
  if (text.trim() === '') return [];
  const found = find(text);
  const fresh = new Set(
    newValues(
      values,
      found.map(({ value }) => value),
    ),
  );
  return found.filter(({ value }) => fresh.has(value)).slice(0, MAX_SUGGESTIONS);
}

type ListHandle = { readonly open: () => void; readonly close: () => void };

/** Lets the field around the ComboBox open and close its list; React Aria hands its state only to what is inside. */
function ListControl({ ref }: { readonly ref: Ref<ListHandle> }) {
  const state = use(ComboBoxStateContext);
  useImperativeHandle(
    ref,
    () => ({
      close: () => state?.revert(),
      open: () => {
        if (state?.isOpen === false && state.isFocused) state.open(null, 'input');
      },
    }),
    [state],
  );
  return null;
}

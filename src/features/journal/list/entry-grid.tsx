import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useSettings, useToday } from '@/data/react';
import { dayFromNumber } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { DayGroup } from './day-group.tsx';
import { dayIndexAt, dayIndexOf, type DayList, measureKey } from './day-list.ts';
import styles from './entry-grid.module.css';
import { type EntryAct, EntryRow } from './entry-row.tsx';
import { type GridKey, gridKeyOf } from './grid-keys.ts';
import { extended, NOTHING_CHOSEN, type Selection, toggled } from './selection.ts';
import { ROWS, useDayWindow } from './use-day-window.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { useShownEntries } from './use-shown-entries.ts';

export type EntryGridHandle = {
  /** To a day, or the next earlier one that has something, and the focus with it. */
  readonly goToDay: (dayNumber: number) => void;
  readonly focus: () => void;
  readonly showTop: () => void;
};

export type EntryGridProps = {
  readonly label: string;
  readonly list: DayList;
  readonly idAt: (position: number) => string;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onSelectAll: () => void;
  readonly onAct: (act: EntryAct, entry: Entry) => void;
  readonly onTag: (tag: string) => void;
  readonly handle: React.Ref<EntryGridHandle>;
};

type Current = { readonly id: string; readonly position: number };

/**
 * The entries of any number of days, as one grid: one Tab stop, arrows from entry to entry. Only what can
 * be seen is drawn, and the entry with the focus.
 */
export function EntryGrid(props: EntryGridProps) {
  const { list, idAt, selection, onSelect, onAct } = props;
  const today = useToday();
  const { singleKeys } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const { from, to, heightOf, measure, show, showTop } = useDayWindow(list, box, ROWS);
  const [current, setCurrent] = useState<Current | null>(null);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const wantsFocus = useRef(false);
  const isLeaving = useRef(false);

  // The list is another one: the same entry, wherever it is now, or the one in its place.
  const [seen, setSeen] = useState(list);
  if (seen !== list) {
    setSeen(list);
    setCurrent(relocated(current, list, idAt));
  }

  const stop = current?.position ?? list.starts[from] ?? 0;
  const drawn = drawnDays(from, to, current === null ? null : dayIndexAt(list, current.position));
  const positions = drawn.flatMap((index) => positionsOf(list, index));
  const { entryOf, skinOf } = useShownEntries(
    positions.map(idAt),
    drawn.map((index) => list.days[index] ?? 0),
  );

  // An entry that is gone takes the focus with it, which belongs to the one in its place.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    wantsFocus.current = true;
    setCurrent((now) => (now === null ? now : { ...now }));
  }, [list]);

  const goTo = useCallback(
    (position: number) => {
      if (list.total === 0) return;
      const within = Math.max(0, Math.min(list.total - 1, position));
      wantsFocus.current = true;
      setCurrent({ id: idAt(within), position: within });
    },
    [list, idAt],
  );
  const focusCurrent = useCallback(() => goTo(stop), [goTo, stop]);
  const returnFocus = useReturnFocus(focusCurrent);

  useLayoutEffect(() => {
    const element = box.current;
    if (!wantsFocus.current || element === null || current === null) return;
    const row = element.querySelector<HTMLElement>(`[data-row="${current.position}"]`);
    if (row === null) return;
    wantsFocus.current = false;
    row.focus();
  });

  useImperativeHandle(props.handle, () => ({
    goToDay: (dayNumber) => {
      const index = dayIndexOf(list, dayNumber);
      if (index < 0) return;
      const position = list.starts[index] ?? 0;
      wantsFocus.current = true;
      setCurrent({ id: idAt(position), position });
      show(index);
    },
    focus: focusCurrent,
    showTop,
  }));

  const choose = useCallback(
    (id: string, position: number) => onSelect(toggled(selection, id, position)),
    [onSelect, selection],
  );
  const act = useCallback(
    (what: EntryAct, entry: Entry) => {
      returnFocus();
      onAct(what, entry);
    },
    [returnFocus, onAct],
  );

  const follow = (key: GridKey, position: number) => {
    const target = { next: 1, previous: -1, pageDown: 8, pageUp: -8, stay: 0 }[key.step] + position;
    const end = key.end === 'first' ? 0 : key.end === 'last' ? list.total - 1 : target;
    if (key.extends) {
      const within = Math.max(0, Math.min(list.total - 1, end));
      const start = selection.anchor === null ? { ...selection, anchor: position } : selection;
      onSelect(extended(start, within, idAt));
    }
    goTo(end);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target : null;
    if (event.key === 'Tab') {
      leaveAtEdge(event, box.current, isLeaving);
      return;
    }
    if (row?.dataset['row'] === undefined) return;
    const position = Number(row.dataset['row']);
    const key = gridKeyOf(event, singleKeys);
    if (key === null) return;
    event.preventDefault();
    const id = idAt(position);
    const entry = entryOf(id);
    if (key.what === 'go') follow(key, position);
    else if (key.what === 'choose') choose(id, position);
    else if (key.what === 'all') props.onSelectAll();
    else if (key.what === 'none') onSelect(NOTHING_CHOSEN);
    else if (entry !== undefined) act(key.what, entry);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]');
    if (row === null || target.closest('button, a, label, input') !== null) return;
    const position = Number(row.dataset['row']);
    const id = idAt(position);
    setCurrent({ id, position });
    if (event.shiftKey) {
      document.getSelection()?.removeAllRanges();
      onSelect(extended(selection, position, idAt));
    } else if (event.ctrlKey || event.metaKey) choose(id, position);
  };

  const enter = () => {
    if (!isLeaving.current) focusCurrent();
    isLeaving.current = false;
  };

  return (
    <>
      {/* Where Tab comes in from: the focus goes on to the one entry that has it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div tabIndex={0} data-edge="before" onFocus={enter} />
      <div
        ref={box}
        role="grid"
        tabIndex={-1}
        className={styles.grid}
        aria-label={props.label}
        aria-multiselectable
        aria-rowcount={list.total + list.days.length}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) hasFocus.current = false;
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={(event) => setPointedAt(rowOf(event.target))}
        onPointerLeave={() => {
          // A menu of the row lies outside the list and must not take its own button away.
          if (document.querySelector('[role="menu"]') === null) setPointedAt(null);
        }}
        onDoubleClick={(event) => {
          const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
          const entry = row === null ? undefined : entryOf(idAt(Number(row.dataset['row'])));
          if (entry !== undefined && !(event.target as HTMLElement).closest('button, a, label')) {
            act('edit', entry);
          }
        }}
      >
        {drawn.map((index, place) => {
          const before = place === 0 ? 0 : (drawn[place - 1] ?? 0) + 1;
          const dayNumber = list.days[index] ?? 0;
          return [
            index > before && (
              <div
                key={`before ${index}`}
                role="presentation"
                style={{ height: heightOf(before, index) }}
              />
            ),
            <DayGroup
              key={dayNumber}
              day={dayFromNumber(dayNumber)}
              dayNumber={dayNumber}
              today={today}
              skin={skinOf(dayNumber)}
              rowIndex={(list.starts[index] ?? 0) + index + 1}
              measureKey={measureKey(list, index)}
              measure={measure}
            >
              {positionsOf(list, index).map((position) => {
                const id = idAt(position);
                const entry = entryOf(id);
                return entry === undefined ? (
                  <div key={id} role="presentation" className={styles.blank} />
                ) : (
                  <EntryRow
                    key={id}
                    entry={entry}
                    position={position}
                    rowIndex={position + index + 2}
                    isCurrent={position === stop}
                    isActive={position === pointedAt || position === current?.position}
                    isChosen={selection.ids.has(id)}
                    onChoose={choose}
                    onAct={act}
                    onTag={props.onTag}
                  />
                );
              })}
            </DayGroup>,
          ];
        })}
        <div
          role="presentation"
          style={{ height: heightOf((drawn.at(-1) ?? -1) + 1, list.days.length) }}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div tabIndex={0} data-edge="after" onFocus={enter} />
    </>
  );
}

function rowOf(target: EventTarget): number | null {
  const row = (target as HTMLElement).closest<HTMLElement>('[data-row]');
  return row === null ? null : Number(row.dataset['row']);
}

function relocated(
  current: Current | null,
  list: DayList,
  idAt: (position: number) => string,
): Current | null {
  if (current === null || list.total === 0) return null;
  for (let position = 0; position < list.total; position += 1) {
    if (idAt(position) === current.id) return { ...current, position };
  }
  const position = Math.min(current.position, list.total - 1);
  return { id: idAt(position), position };
}

/** Those in sight, and the one that holds the focus. */
function drawnDays(from: number, to: number, focused: number | null): readonly number[] {
  const days = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (focused === null || (focused >= from && focused < to)) return days;
  return focused < from ? [focused, ...days] : [...days, focused];
}

function positionsOf({ starts }: DayList, index: number): readonly number[] {
  const start = starts[index] ?? 0;
  return Array.from({ length: (starts[index + 1] ?? start) - start }, (_, at) => start + at);
}

/** Tab goes on inside the entry it is in, and from there out of the list, not into every entry drawn. */
function leaveAtEdge(
  event: KeyboardEvent,
  grid: HTMLElement | null,
  isLeaving: { current: boolean },
): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (row === null || grid === null) return;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('button, a, input, [tabindex="0"]')];
  const isAtEdge = event.target === (event.shiftKey ? stops[0] : stops.at(-1));
  if (!isAtEdge) return;
  const edge = event.shiftKey ? grid.previousElementSibling : grid.nextElementSibling;
  isLeaving.current = true;
  // The engine then goes on from there.
  (edge as HTMLElement | null)?.focus();
}

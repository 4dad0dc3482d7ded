import { NotebookText, Printer, Search } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useJournal, useSample, useToday } from '@/data/react';
import { dayFromNumber, dayNumber } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { type FoodChoice, groupFoods } from '@/domain/journal-index';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { DayPicker } from '@/ui/day-picker';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { useFoodBook } from '@/ui/food-book';
import { TextField } from '@/ui/text-field';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { FilterBar } from './finding/filter-bar.tsx';
import { filtersOf, queryOf, toggledNarrowing } from './finding/filters.ts';
import { FoodSaid } from './finding/food-said.tsx';
import { useMarks } from './finding/marks.ts';
import { useFacetCounts, useFound, useIndexClient } from './finding/use-journal-index.ts';
import styles from './journal-page.module.css';
import { dayListOf } from './list/day-list.ts';
import { EntryGrid, type EntryGridHandle } from './list/entry-grid.tsx';
import type { EntryAct } from './list/entry-row.tsx';
import { keptWithin, NOTHING_CHOSEN } from './list/selection.ts';
import { MoveDialog } from './move-dialog.tsx';
import { OnThisDay } from './on-this-day.tsx';
import { type ManyAct, SelectionBar } from './selection-bar.tsx';
import { useEntryActs } from './use-entry-acts.ts';
import { useViewState, type ViewState } from './use-view-state.ts';

type Entries = readonly [Entry, ...Entry[]];

/** All entries by day, searched and narrowed. */
export function EntriesView() {
  const t = useText();
  const today = useToday();
  const { entries } = useJournal();
  const { isSample } = useSample();
  const editor = useEntryEditor();
  const acts = useEntryActs();
  const { book } = useFoodBook();
  const trackers = useTrackers();
  const client = useIndexClient();
  const { isComplete, hasFailed } = useSyncExternalStore(client.subscribe, client.state);
  const [view, setView] = useViewState();
  const counts = useFacetCounts(client);
  const foods = useMemo(() => groupFoods(counts, book), [counts, book]);
  const filters = useMemo(
    () => filtersOf(counts, foods, trackers, t),
    [counts, foods, trackers, t],
  );
  const query = useMemo(() => queryOf(view, filters), [view, filters]);
  const found = useFound(client, query);
  const list = useMemo(() => (found === null ? null : dayListOf(found)), [found]);
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  const [moving, setMoving] = useState<Entries | null>(null);
  const grid = useRef<EntryGridHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const change = useCallback(
    (changed: Partial<ViewState>) => {
      setView(changed);
      // What is found begins with the newest, wherever somebody was reading.
      grid.current?.showTop();
    },
    [setView],
  );
  const findArea = useCallback(() => area.current, []);
  useMarks(found?.query.text ?? '', found?.similarWords ?? [], findArea);

  const idAt = useCallback(
    (position: number) => client.idOf(list?.rows[position] ?? -1),
    [client, list],
  );
  // What is not in the list any more cannot be meant.
  const chosen = useMemo(() => {
    if (selection.ids.size === 0 || list === null) return selection;
    const there = new Set(Array.from({ length: list.total }, (_, position) => idAt(position)));
    return keptWithin(selection, (id) => there.has(id));
  }, [selection, list, idAt]);
  const chooseAll = useCallback(() => {
    const ids = Array.from({ length: list?.total ?? 0 }, (_, position) => idAt(position));
    setSelection({ ids: new Set(ids), anchor: null });
  }, [list, idAt]);

  const actOn = useCallback(
    async (act: ManyAct, all: readonly Entry[]) => {
      const [first, ...others] = all;
      if (first === undefined) return;
      if (act === 'move') setMoving([first, ...others]);
      else if (act === 'duplicate') await acts.duplicate(all);
      else await acts.remove(all);
    },
    [acts],
  );
  const actOnChosen = useCallback(
    async (act: ManyAct) => {
      await actOn(act, await entries.byIds([...chosen.ids]));
      if (act !== 'delete') return;
      // Should they come back, they come back as they were before: not chosen.
      setSelection(NOTHING_CHOSEN);
      grid.current?.focus();
    },
    [actOn, chosen, entries],
  );
  const onAct = useCallback(
    (act: EntryAct, entry: Entry) => {
      if (act === 'edit') editor.edit(entry);
      else if (chosen.ids.has(entry.id)) void actOnChosen(act);
      else void actOn(act, [entry]);
    },
    [editor, chosen, actOn, actOnChosen],
  );
  const onTag = useCallback(
    (tag: string) => {
      const option = { facet: 'tag', key: tag, label: `#${tag}` };
      change({ narrowings: toggledNarrowing(view.narrowings, option) });
    },
    [change, view.narrowings],
  );
  const chooseFood = ({ id, name }: FoodChoice) =>
    change({
      narrowings: toggledNarrowing(view.narrowings, { facet: 'food', key: id, label: name }),
    });

  const isNarrowed = view.text.trim() !== '' || view.narrowings.length > 0;
  const isEmpty = list !== null && list.total === 0;
  const firstDay = list?.days[0];
  return (
    <div
      className={styles.view}
      data-choosing={chosen.ids.size > 0 || undefined}
      data-sample={isSample || undefined}
    >
      <div className={styles.search}>
        <div className={styles.searchRow}>
          <div className={styles.field}>
            <TextField
              label={t('reading.search')}
              hideLabel
              type="search"
              icon={Search}
              placeholder={t('reading.searchPlaceholder')}
              value={view.text}
              onChange={(text) => change({ text })}
              onSubmit={() => grid.current?.focus()}
            />
          </div>
          <DayPicker
            label={t('reading.goToDay')}
            value={firstDay === undefined ? today : dayFromNumber(firstDay)}
            last={today}
            onChange={(day) => grid.current?.goToDay(dayNumber(day))}
          />
          <ButtonLink
            href={`#/report/${(firstDay === undefined ? today : dayFromNumber(firstDay)).slice(0, 7)}`}
            icon={Printer}
          >
            {t('report.monthLink')}
          </ButtonLink>
        </div>
        {chosen.ids.size > 0 && (
          <SelectionBar
            count={chosen.ids.size}
            total={list?.total ?? 0}
            onAct={(act) => void actOnChosen(act)}
            onAll={chooseAll}
            onNone={() => setSelection(NOTHING_CHOSEN)}
          />
        )}
      </div>
      <FilterBar
        filters={filters}
        narrowings={view.narrowings}
        onChange={(narrowings) => change({ narrowings })}
      />
      <FoodSaid
        foods={foods}
        text={view.text}
        chosenIds={
          new Set(view.narrowings.flatMap(({ facet, key }) => (facet === 'food' ? [key] : [])))
        }
        onChoose={chooseFood}
      />
      {hasFailed && <Banner kind="warning">{t('reading.readFailed')}</Banner>}
      {!isNarrowed && <OnThisDay onShow={(day) => grid.current?.goToDay(dayNumber(day))} />}
      <p className={styles.counts} role="status">
        {list !== null && t('reading.counts', { entries: list.total, days: list.days.length })}
        {!isComplete && !hasFailed && ` ${t('reading.reading')}`}
        {(found?.similarWords.length ?? 0) > 0 && ` ${t('reading.similar')}`}
      </p>
      {isEmpty && isComplete && !isNarrowed && (
        <Card>
          <EmptyState
            icon={NotebookText}
            title={t('reading.emptyTitle')}
            action={<ButtonLink href="#/today">{t('reading.emptyAction')}</ButtonLink>}
          >
            {t('reading.empty')}
          </EmptyState>
        </Card>
      )}
      {isEmpty && isComplete && isNarrowed && (
        <Card>
          <EmptyState
            icon={Search}
            title={t('reading.nothingFoundTitle')}
            action={
              <Button onPress={() => change({ text: '', narrowings: [] })}>
                {t('reading.showAll')}
              </Button>
            }
          >
            {t('reading.nothingFound')}
          </EmptyState>
        </Card>
      )}
      <div ref={area}>
        {list !== null && list.total > 0 && (
          <EntryGrid
            handle={grid}
            label={t('reading.entries')}
            list={list}
            idAt={idAt}
            selection={chosen}
            onSelect={setSelection}
            onSelectAll={chooseAll}
            onAct={onAct}
            onTag={onTag}
          />
        )}
      </div>
      {moving !== null && (
        <MoveDialog entries={moving} acts={acts} onClose={() => setMoving(null)} />
      )}
    </div>
  );
}

import { Leaf, Wind, X } from 'lucide-react';
import { useMemo } from 'react';
import { useChangeSettings, useFoodTelling, useLive, useSettings, useToday } from '@/data/react';
import { addDays, type LocalDay, rangeEndingAt } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { underWay } from '@/domain/experiments';
import { computeFoodSeries, type FoodBook } from '@/domain/foods';
import { computeDailySeries, roundToTenth } from '@/domain/series';
import {
  type NotesForSuggestions,
  type Suggestion,
  suggestionFrom,
  type SuggestionId,
  turnOf,
  withDismissal,
} from '@/domain/suggestions';
import { TREND_METRICS } from '@/domain/trends';
import { type Translate, useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { useFoodBook } from '@/ui/food-book';
import { IconButton } from '@/ui/icon-button';
import { useAction } from '@/ui/use-action';
import { CALM_HREF, foodsHref, pieceHref } from './addresses.ts';
import styles from './suggestion-of-day.module.css';

/** Two weeks: the last one, and the one it is held against. */
const DAYS_READ = 14;

/**
 * One thing one might like to try, on few days, with the reason; never while an experiment runs, whose days it would
 * change, and never in gentle mode.
 */
export function SuggestionOfDay({ day }: { readonly day: LocalDay }) {
  const today = useToday();
  const { gentleMode, suggestions, suggestionsDismissed } = useSettings();
  const isWanted = suggestions && !gentleMode && day === today;
  const id = isWanted ? turnOf(day, suggestionsDismissed) : null;
  return id === null ? null : <Turn id={id} today={today} />;
}

function Turn({ id, today }: { readonly id: SuggestionId; readonly today: LocalDay }) {
  const { book, hasTable } = useFoodBook();
  const isFoodTold = useFoodTelling() !== 'none' && hasTable;
  const read = useLive(
    async (journal) => ({
      entries: await journal.entries.between(rangeEndingAt(addDays(today, -1), DAYS_READ)),
      experiments: await journal.documents.all('experiments'),
    }),
    [today],
  );
  const suggestion = useMemo(
    () =>
      read === undefined || underWay(read.experiments, today) !== null
        ? null
        : suggestionFrom(id, notesOf(read.entries, today, isFoodTold ? book : null)),
    [read, id, today, isFoodTold, book],
  );
  return suggestion === null ? null : <SuggestionCard suggestion={suggestion} today={today} />;
}

function notesOf(
  entries: readonly Entry[],
  today: LocalDay,
  book: FoodBook | null,
): NotesForSuggestions {
  const yesterday = addDays(today, -1);
  const [week, both] = [rangeEndingAt(yesterday, 7), rangeEndingAt(yesterday, DAYS_READ)];
  const food = book === null ? null : computeFoodSeries(entries, book, both, today);
  const values = (days: readonly { readonly value: number | null }[]) =>
    days.map(({ value }) => value);
  return {
    ferments: food === null ? [] : values(food.ferments).slice(-7),
    plants: food === null ? [] : values(food.plants),
    stress: values(computeDailySeries(entries, TREND_METRICS.stress, week)),
    practiceCount: entries.filter(({ kind, day }) => kind === 'practice' && day >= week.from)
      .length,
  };
}

const PIECES: Readonly<Record<SuggestionId, string>> = {
  'live-ferment': 'ferments-and-probiotics',
  breathe: 'stress-and-calm',
  'more-plants': 'plant-variety',
};

function SuggestionCard({
  suggestion,
  today,
}: {
  readonly suggestion: Suggestion;
  readonly today: LocalDay;
}) {
  const t = useText();
  const { suggestionsDismissed } = useSettings();
  const changing = useAction(useChangeSettings());
  const { id } = suggestion;
  const isCalm = id === 'breathe';
  return (
    <Card
      tone={isCalm ? 'calm' : 'gut'}
      icon={isCalm ? Wind : Leaf}
      heading={t(`learn.suggestion.${id}`)}
      headingStyle="pill"
      action={
        <IconButton
          icon={X}
          label={t('learn.suggestion.notNow')}
          size="small"
          onPress={() =>
            changing.run({
              suggestionsDismissed: [...withDismissal(suggestionsDismissed, { id, day: today })],
            })
          }
        />
      }
    >
      <p>{reasonOf(suggestion, t)}</p>
      <p className={styles.quiet}>
        {changing.problem === null ? t('learn.suggestion.foot') : t('settings.notStored')}
      </p>
      <div className={styles.actions}>
        <ButtonLink
          href={isCalm ? CALM_HREF : foodsHref(id === 'live-ferment' ? 'ferments' : 'all')}
          size="small"
        >
          {isCalm
            ? t('calm.breatheNow')
            : t(`learn.action.foods.${id === 'live-ferment' ? 'ferments' : 'all'}`)}
        </ButtonLink>
        <ButtonLink href={pieceHref(PIECES[id])} variant="quiet" size="small">
          {t('learn.suggestion.read')}
        </ButtonLink>
      </div>
    </Card>
  );
}

function reasonOf(suggestion: Suggestion, t: Translate): string {
  switch (suggestion.id) {
    case 'live-ferment':
      return t('learn.suggestion.because.live-ferment', { days: suggestion.days });
    case 'breathe':
      return t('learn.suggestion.because.breathe', {
        days: suggestion.days,
        mean: roundToTenth(suggestion.mean),
      });
    default:
      return t('learn.suggestion.because.more-plants', {
        mean: Math.round(suggestion.mean),
        before: Math.round(suggestion.meanBefore),
      });
  }
}

import { Leaf, Wind, X } from 'lucide-react';
import { useMemo } from 'react';
import { useChangeSettings, useFoodTelling, useLive, useSettings, useToday } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import { underWay } from '@/domain/experiments';
import { roundToTenth } from '@/domain/series';
import {
  notesForSuggestions,
  rangeForSuggestions,
  type Suggestion,
  suggestionFrom,
  type SuggestionId,
  turnOf,
  withDismissal,
} from '@/domain/suggestions';
import { type Translate, useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { useFoodBook } from '@/ui/food-book';
import { IconButton } from '@/ui/icon-button';
import { Row } from '@/ui/layout';
import { useAction } from '@/ui/use-action';
import { CALM_HREF, foodsHref, pieceHref } from './addresses.ts';

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
      entries: await journal.entries.between(rangeForSuggestions(today)),
      experiments: await journal.documents.all('experiments'),
    }),
    [today],
  );
  const suggestion = useMemo(
    () =>
      read === undefined || underWay(read.experiments, today) !== null
        ? null
        : suggestionFrom(id, notesForSuggestions(read.entries, today, isFoodTold ? book : null)),
    [read, id, today, isFoodTold, book],
  );
  return suggestion === null ? null : <SuggestionCard suggestion={suggestion} today={today} />;
}

/** What each leads to, to do and to read. */
const LOOKS = {
  'live-ferment': {
    icon: Leaf,
    tone: 'gut',
    href: foodsHref('ferments'),
    textKey: 'learn.action.foods.ferments',
    pieceId: 'ferments-and-probiotics',
  },
  breathe: {
    icon: Wind,
    tone: 'calm',
    href: CALM_HREF,
    textKey: 'calm.breatheNow',
    pieceId: 'stress-and-calm',
  },
  'more-plants': {
    icon: Leaf,
    tone: 'gut',
    href: foodsHref('all'),
    textKey: 'learn.action.foods.all',
    pieceId: 'plant-variety',
  },
} as const satisfies Record<SuggestionId, unknown>;

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
  const { icon, tone, href, textKey, pieceId } = LOOKS[id];
  const dismissed = withDismissal(suggestionsDismissed, { id, day: today });
  return (
    <Card
      tone={tone}
      icon={icon}
      heading={t(`learn.suggestion.${id}`)}
      headingStyle="pill"
      subtitle={changing.problem === null ? t('learn.suggestion.foot') : t('settings.notStored')}
      action={
        <IconButton
          icon={X}
          label={t('learn.suggestion.notNow')}
          size="small"
          onPress={() => changing.run({ suggestionsDismissed: dismissed })}
        />
      }
      footer={
        <Row>
          <ButtonLink href={href} size="small">
            {t(textKey)}
          </ButtonLink>
          <ButtonLink href={pieceHref(pieceId)} variant="quiet" size="small">
            {t('learn.suggestion.read')}
          </ButtonLink>
        </Row>
      }
    >
      <p>{reasonOf(suggestion, t)}</p>
    </Card>
  );
}

function reasonOf(suggestion: Suggestion, t: Translate): string {
  switch (suggestion.id) {
    case 'live-ferment':
      return t('learn.suggestion.because.live-ferment', { days: suggestion.days });
    case 'breathe':
      return t('learn.suggestion.because.breathe', {
        days: suggestion.stress.count,
        mean: roundToTenth(suggestion.stress.value),
      });
    default:
      return t('learn.suggestion.because.more-plants', {
        mean: Math.round(suggestion.plants.value),
        before: Math.round(suggestion.plantsBefore.value),
      });
  }
}

import { ArrowLeft, Search, SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { USDA_CREDIT } from '@/content/foods';
import { useSettings } from '@/data/react';
import { filterFinderFoods, type FinderFood, type FoodSearch, NO_FILTER } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Callout } from '@/ui/callout';
import { Chip, ChipList } from '@/ui/chip';
import { EmptyState } from '@/ui/empty-state';
import { useFoodBook } from '@/ui/food-book';
import { PageHeader } from '@/ui/page-header';
import { TextField } from '@/ui/text-field';
import { LEARN_HREF } from './addresses.ts';
import { FoodDetails } from './food-details.tsx';
import { type Asked, FoodFinderFilters } from './food-finder-filters.tsx';
import styles from './food-finder.module.css';
import { FoodFinderTable } from './food-finder-table.tsx';
import { type Larder, useLarder } from './use-larder.ts';
import { usePlantsLately } from './use-plants-lately.ts';

const NOTHING_ASKED: Asked = { ...NO_FILTER, isNotLately: false };
/** More than anybody reads; what fits less well comes last anyway. */
const FOUND_LIMIT = 200;
const MISSED_MAX = 24;

/** What an address may ask for. */
const ASKED_BY_ADDRESS: Readonly<Record<string, Asked>> = {
  ferments: { ...NOTHING_ASKED, ferment: 'live' },
  prebiotics: { ...NOTHING_ASKED, prebiotic: 'any' },
};

/** @param of the foods to begin with; everything when absent */
export function FoodFinderPage({ of }: { readonly of?: string | undefined }) {
  const t = useText();
  const larder = useLarder();
  return (
    <div className={styles.page}>
      <div>
        <ButtonLink href={LEARN_HREF} variant="quiet" size="small" icon={ArrowLeft}>
          {t('learn.allTopics')}
        </ButtonLink>
      </div>
      <PageHeader title={t('foods.finder.title')} subtitle={t('foods.finder.subtitle')} />
      {larder === null ? (
        <p role="status" className={styles.quiet}>
          {t('foods.finder.loading')}
        </p>
      ) : (
        <Finder key={of} larder={larder} first={ASKED_BY_ADDRESS[of ?? ''] ?? NOTHING_ASKED} />
      )}
      <Callout>{t('foods.finder.liveNote')}</Callout>
      <Callout title={t('foods.finder.creditTitle')}>
        {USDA_CREDIT.line} {USDA_CREDIT.caution}
      </Callout>
    </div>
  );
}

function Finder({ larder, first }: { readonly larder: Larder; readonly first: Asked }) {
  const t = useText();
  const { foodNumbers, gentleMode } = useSettings();
  const { search } = useFoodBook();
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState(first);
  const [opened, setOpened] = useState<FinderFood | null>(null);
  const plantsLately = usePlantsLately();
  const missed = plantsLately?.missed.slice(0, MISSED_MAX) ?? [];
  const hasNumbers = foodNumbers === 'numbers' && !gentleMode;

  // Typing stays quick; the rows follow.
  const typed = useDeferredValue(query);
  const found = useMemo(() => {
    const { isNotLately, ...filter } = asked;
    return filterFinderFoods(foodsNamed(larder, search, typed), {
      ...filter,
      plantsLately: isNotLately ? (plantsLately?.had ?? null) : null,
    });
  }, [larder, search, typed, asked, plantsLately]);

  const clear = () => {
    setQuery('');
    setAsked(NOTHING_ASKED);
  };

  return (
    <>
      <div className={styles.ask}>
        <div role="search" className={styles.find}>
          <TextField
            label={t('foods.finder.search')}
            placeholder={t('foods.finder.searchPlaceholder')}
            type="search"
            icon={Search}
            value={query}
            onChange={setQuery}
          />
        </div>
        <FoodFinderFilters asked={asked} onChange={setAsked} />
      </div>
      {asked.isNotLately && missed.length > 0 && (
        <div className={styles.missed}>
          <h2 className={styles.missedHead}>{t('foods.finder.missed')}</h2>
          <ChipList label={t('foods.finder.missed')}>
            {missed.map(({ key, foodName }) => (
              <Chip key={key} tone="gut">
                {foodName}
              </Chip>
            ))}
          </ChipList>
        </div>
      )}
      <div className={styles.foundHead}>
        <div role="status">
          <h2>{t('foods.finder.count', { count: found.length })}</h2>
        </div>
        {(query !== '' || asked !== NOTHING_ASKED) && (
          <Button variant="quiet" onPress={clear}>
            {t('foods.finder.clear')}
          </Button>
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState icon={SearchX}>{t('foods.finder.nothing')}</EmptyState>
      ) : (
        <FoodFinderTable
          question={`${typed} ${JSON.stringify(asked)}`}
          foods={found}
          hasNumbers={hasNumbers}
          onOpen={setOpened}
        />
      )}
      {opened !== null && (
        <FoodDetails
          shown={opened}
          byId={larder.byId}
          hasNumbers={hasNumbers}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** The best fitting first; all of them by name when nothing is typed. */
function foodsNamed(
  { foods, byId }: Larder,
  search: () => FoodSearch,
  text: string,
): readonly FinderFood[] {
  if (text.trim() === '') return foods;
  return search()
    .find(text, { limit: FOUND_LIMIT })
    .flatMap(({ foodId }) => byId.get(foodId) ?? []);
}

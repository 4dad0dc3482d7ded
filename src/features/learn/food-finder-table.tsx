import { useState } from 'react';
import type { FinderFood } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { DataTable } from '@/ui/data-table';
import { columnsOfFinder } from './food-finder-columns.tsx';
import styles from './food-finder.module.css';

const ROWS_AT_ONCE = 40;

/** Foods with what is known of each; more rows on request, so that two thousand never stand there at once. */
export function FoodFinderTable({
  question,
  foods,
  hasNumbers,
  onOpen,
}: {
  /** What was asked; another question begins at the top again. */
  readonly question: string;
  readonly foods: readonly FinderFood[];
  readonly hasNumbers: boolean;
  readonly onOpen: (food: FinderFood) => void;
}) {
  const t = useText();
  // Kept with its question rather than by a `key`: rows found again stay where they are, and the focus with them.
  const [asked, setAsked] = useState({ question, rowCount: ROWS_AT_ONCE });
  const rowCount = asked.question === question ? asked.rowCount : ROWS_AT_ONCE;
  const shown = foods.slice(0, rowCount);
  return (
    <div className={styles.results}>
      <DataTable<FinderFood>
        caption={t('foods.finder.table')}
        rows={shown}
        rowKey={({ food }) => food.id}
        columns={columnsOfFinder(t, hasNumbers, onOpen)}
      />
      {shown.length < foods.length && (
        <div className={styles.more}>
          <Button onPress={() => setAsked({ question, rowCount: rowCount + ROWS_AT_ONCE })}>
            {t('foods.finder.more')}
          </Button>
          <span role="status" className={styles.quiet}>
            {t('foods.finder.shown', { shown: shown.length, count: foods.length })}
          </span>
        </div>
      )}
    </div>
  );
}

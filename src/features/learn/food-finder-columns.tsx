import type { FinderFood } from '@/domain/foods';
import type { useText } from '@/texts';
import type { DataColumn } from '@/ui/data-table';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './food-finder.module.css';
import { sayFibre, sayFibreSource } from './food-words.ts';

/** What the finder's table says of each food. */
export function columnsOfFinder(
  t: ReturnType<typeof useText>,
  hasNumbers: boolean,
  onOpen: (food: FinderFood) => void,
): readonly DataColumn<FinderFood>[] {
  return [
    {
      id: 'food',
      header: t('foods.finder.columnFood'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <button
            type="button"
            className={styles.name}
            aria-haspopup="dialog"
            onClick={() => onOpen(row)}
          >
            {row.food.name}
          </button>
          {hasNumbers && (
            <span className={styles.small}>
              {t('foods.grams', { grams: row.food.portion.grams })}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'fibre',
      header: t('foods.finder.columnFibre'),
      cell: (row) => (
        <>
          {sayFibre(row, hasNumbers, t)}
          <span className={styles.small}>{sayFibreSource(row, t)}</span>
        </>
      ),
    },
    {
      id: 'prebiotic',
      header: t('foods.finder.columnPrebiotic'),
      cell: ({ prebiotic }) =>
        prebiotic === null ? (
          <span className={styles.quiet}>{t('foods.finder.noneKnown')}</span>
        ) : (
          prebiotic.types.map(({ type, basis }) => (
            <div key={type} className={styles.type}>
              {t(`foods.prebiotic.${type}`)}
              <span className={styles.small}>{t(`foods.basis.${basis}`)}</span>
            </div>
          ))
        ),
    },
    {
      id: 'ferment',
      header: t('foods.finder.columnFerment'),
      cell: ({ ferment }) =>
        ferment === null ? (
          <>
            <span className={styles.quiet} aria-hidden>
              {t('foods.finder.notFermented')}
            </span>
            <VisuallyHidden>{t('foods.finder.notFermentedSpoken')}</VisuallyHidden>
          </>
        ) : (
          t(`foods.ferment.${ferment}`)
        ),
    },
    {
      id: 'group',
      header: t('foods.finder.columnGroup'),
      cell: ({ food }) => t(`foods.group.${food.group}`),
    },
  ];
}

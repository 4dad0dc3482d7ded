import { X } from 'lucide-react';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import type { Narrowing } from '../use-view-state.ts';
import styles from './filter-bar.module.css';
import { FilterPicker } from './filter-picker.tsx';
import { type Filter, toggledNarrowing } from './filters.ts';

/** Everything the list can be narrowed by, and what it is narrowed to. */
export function FilterBar({
  filters,
  narrowings,
  onChange,
}: {
  readonly filters: readonly Filter[];
  readonly narrowings: readonly Narrowing[];
  readonly onChange: (narrowings: readonly Narrowing[]) => void;
}) {
  const t = useText();
  const toggle = (narrowing: Narrowing) => onChange(toggledNarrowing(narrowings, narrowing));
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={t('reading.filter.title')} className={styles.pickers}>
        {filters.map((filter) => (
          <FilterPicker
            key={filter.id}
            filter={filter}
            chosen={
              new Set(narrowings.filter(({ facet }) => facet === filter.id).map(({ key }) => key))
            }
            onToggle={(key, label) => toggle({ facet: filter.id, key, label })}
          />
        ))}
      </div>
      {narrowings.length > 0 && (
        <div className={styles.active}>
          <ul className={styles.chips} aria-label={t('reading.filter.active')}>
            {narrowings.map((narrowing) => (
              <li key={`${narrowing.facet} ${narrowing.key}`}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={t('reading.filter.remove', { label: narrowing.label })}
                  onClick={() => toggle(narrowing)}
                >
                  {narrowing.label}
                  <X size={13} strokeWidth={2.2} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
          <Button size="small" variant="quiet" onPress={() => onChange([])}>
            {t('reading.filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { SkinCheck } from '@/domain/entries';
import {
  SKIN_GROUPS,
  SKIN_REGIONS,
  type SkinGroup,
  type SkinLevel,
  type SkinRegion,
} from '@/domain/skin';
import { useText } from '@/texts';
import { classNames } from '@/ui/lib/class-names';
import { useChosenPlace } from './chosen-place.tsx';
import { LevelBar } from './level-bar.tsx';
import styles from './places-list.module.css';
import type { PlaceActions } from './use-place-actions.ts';

const GROUPS = Object.entries(SKIN_GROUPS) as [SkinGroup, readonly SkinRegion[]][];

/** How far a key goes through the list, from where it is. */
const WAYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => SKIN_REGIONS.length - 1,
};

/** Every place there is on the drawing, in words; the keys do the same. */
export function PlacesList({
  data,
  actions,
}: {
  readonly data: SkinCheck;
  readonly actions: PlaceActions;
}) {
  const t = useText();
  const titleId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { selected } = useChosenPlace();
  const [reached, setReached] = useState<SkinRegion | null>(null);
  const stop = reached ?? selected ?? data.regions[0]?.region ?? SKIN_REGIONS[0];

  const onKeyDown = (event: KeyboardEvent, region: SkinRegion) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    if (way !== undefined) {
      const next = SKIN_REGIONS[way(SKIN_REGIONS.indexOf(region))] ?? region;
      list.current?.querySelector<HTMLElement>(`[data-region="${next}"]`)?.focus();
    } else if (event.key === 'Enter') actions.open(region);
    else if (/^[0-3]$/.test(event.key)) {
      actions.setLevel(region, Number(event.key) as SkinLevel | 0);
    } else return;
    event.preventDefault();
  };

  const row = (region: SkinRegion) => {
    const level = actions.levelOf(region);
    const name = t(`entries.region.${region}`);
    const word = level === 0 ? t('ui.levelNone').toLowerCase() : t(`entries.level.${level}`);
    return (
      <button
        key={region}
        type="button"
        className={classNames(styles.row, level > 0 && styles.noted)}
        tabIndex={region === stop ? 0 : -1}
        aria-label={t('skin.placeAndLevel', { region: name, level: word })}
        aria-current={region === selected || undefined}
        data-region={region}
        data-level={level}
        onClick={() => actions.press(region)}
        onKeyDown={(event) => onKeyDown(event, region)}
        onFocus={() => setReached(region)}
      >
        <span>{name}</span>
        {level !== 0 && (
          <span className={styles.level}>
            {word}
            <LevelBar level={level} isShort />
          </span>
        )}
      </button>
    );
  };

  return (
    <div ref={list} className={styles.list}>
      {GROUPS.map(([group, regions]) => (
        <div key={group} role="group" aria-labelledby={`${titleId}-${group}`}>
          <p id={`${titleId}-${group}`} className={styles.title}>
            {t(`skin.group.${group}`)}
          </p>
          {regions.map(row)}
        </div>
      ))}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { SkinCheck } from '@/domain/entries';
import { SKIN_GROUPS, type SkinGroup, type SkinLevel, type SkinRegion } from '@/domain/skin';
import { useText } from '@/texts';
import { LevelField } from '@/ui/level-field';
import { ToggleChips } from '@/ui/toggle-chips';
import styles from './regions-field.module.css';

type Regions = SkinCheck['regions'];

const GROUPS = Object.entries(SKIN_GROUPS) as [SkinGroup, readonly SkinRegion[]][];

/** A list of places on the body: chosen ones get a level of their own. */
export function RegionsField({
  regions,
  onChange,
}: {
  readonly regions: Regions;
  readonly onChange: (regions: Regions) => void;
}) {
  const t = useText();
  const chosen = regions.map(({ region }) => region);

  const choose = (group: readonly SkinRegion[], wanted: readonly SkinRegion[]) => {
    const kept = regions.filter(({ region }) => !group.includes(region) || wanted.includes(region));
    const added = wanted.filter((region) => !chosen.includes(region));
    onChange([...kept, ...added.map((region) => ({ region, level: 1 as const }))]);
  };
  const field = useRef<HTMLFieldSetElement>(null);
  const leftOut = useRef<SkinRegion | null>(null);
  const setLevel = (changed: SkinRegion, level: SkinLevel | 0 | null) => {
    if (level === null || level === 0) {
      leftOut.current = changed;
      onChange(regions.filter(({ region }) => region !== changed));
    } else {
      onChange(regions.map((entry) => (entry.region === changed ? { ...entry, level } : entry)));
    }
  };

  // The row that had the focus is gone: it goes on where the place can be chosen again.
  useEffect(() => {
    if (leftOut.current === null) return;
    field.current?.querySelector<HTMLElement>(`[data-value="${leftOut.current}"]`)?.focus();
    leftOut.current = null;
  }, [regions]);

  return (
    <fieldset ref={field} className={styles.field}>
      <legend className={styles.legend}>{t('today.skinWhere')}</legend>
      <div className={styles.columns}>
        <div className={styles.groups}>
          {GROUPS.map(([key, group]) => (
            <ToggleChips
              key={key}
              label={t(`today.regionGroup.${key}`)}
              tone="skin"
              values={group.filter((region) => chosen.includes(region))}
              onChange={(wanted) => choose(group, wanted)}
              options={group.map((value) => ({ value, label: t(`entries.region.${value}`) }))}
            />
          ))}
        </div>
        {regions.length === 0 ? (
          <p className={styles.none}>{t('today.skinNoRegions')}</p>
        ) : (
          <ul className={styles.levels} aria-label={t('today.skinChosenRegions')}>
            {regions.map(({ region, level }) => (
              <li key={region} className={styles.level}>
                <LevelField
                  label={t(`entries.region.${region}`)}
                  value={level}
                  onChange={(value) => setLevel(region, value)}
                  tone="skin"
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </fieldset>
  );
}

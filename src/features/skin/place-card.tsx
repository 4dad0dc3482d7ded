import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useSettings } from '@/data/react';
import { type RegionNote, SPOTS_MAX } from '@/domain/entries';
import { SKIN_SIGNS, type SkinSign } from '@/domain/skin';
import { withPlaceLevel, withSign, withSpotCount } from '@/domain/skin-checks';
import { useText } from '@/texts';
import { LevelField } from '@/ui/level-field';
import { classNames } from '@/ui/lib/class-names';
import { NumberText } from '@/ui/number-text';
import { Pill } from '@/ui/pill';
import { ToggleChips } from '@/ui/toggle-chips';
import { useChosenPlace } from './chosen-place.tsx';
import { LevelBar } from './level-bar.tsx';
import styles from './place-card.module.css';

type PlaceCardProps = {
  readonly noted: RegionNote;
  readonly regions: readonly RegionNote[];
  readonly onChange: (regions: RegionNote[]) => void;
};

/** A place in a line; opened, what there is to say of it. */
export function PlaceCard(props: PlaceCardProps) {
  const { region, level, signs = [] } = props.noted;
  const t = useText();
  const detailsId = useId();
  const card = useRef<HTMLLIElement>(null);
  const { selected, select, wanted, want } = useChosenPlace();
  const isOpen = selected === region;

  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (wanted !== region) return;
    card.current?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus();
    want(null);
  }, [wanted, region, want]);

  return (
    <li ref={card} className={classNames(styles.card, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => select(isOpen ? null : region)}
      >
        <span className={styles.name}>{t(`entries.region.${region}`)}</span>
        <span className={styles.signs}>
          {signs.map(({ sign }) => (
            <Pill key={sign} tone="skin">
              {t(`entries.sign.${sign}`)}
            </Pill>
          ))}
        </span>
        <span className={styles.level}>{t(`entries.level.${level}`)}</span>
        <ChevronDown size={16} strokeWidth={2} aria-hidden className={styles.chevron} />
      </button>
      {isOpen ? (
        <div id={detailsId} className={styles.details}>
          <Details {...props} />
        </div>
      ) : (
        <LevelBar level={level} />
      )}
    </li>
  );
}

function Details({ noted, regions, onChange }: PlaceCardProps) {
  const { region, level, signs = [], spotCount } = noted;
  const t = useText();
  const { countSpots } = useSettings();
  const seen = signs.map(({ sign }) => sign);
  const choose = (wanted: readonly SkinSign[]) => {
    const left = seen.filter((sign) => !wanted.includes(sign));
    const added = wanted.filter((sign) => !seen.includes(sign));
    const without = left.reduce(
      (all, sign) => withSign(all, region, sign, 0),
      regions as RegionNote[],
    );
    onChange(added.reduce((all, sign) => withSign(all, region, sign, level), without));
  };
  return (
    <>
      <LevelField
        label={t('skin.howMuch')}
        tone="skin"
        value={level}
        onChange={(next) => onChange(withPlaceLevel(regions, region, next ?? 0))}
      />
      <ToggleChips
        label={t('skin.whatIsIt')}
        tone="skin"
        values={seen}
        onChange={choose}
        options={SKIN_SIGNS.map((value) => ({ value, label: t(`entries.sign.${value}`) }))}
      />
      {signs.map(({ sign, level: of }) => (
        <LevelField
          key={sign}
          label={t(`entries.sign.${sign}`)}
          tone="skin"
          value={of}
          onChange={(next) => onChange(withSign(regions, region, sign, next ?? 0))}
        />
      ))}
      {(countSpots || spotCount !== undefined) && (
        <div className={styles.count}>
          <NumberText
            label={t('skin.spotCount')}
            value={spotCount ?? null}
            onChange={(count) => onChange(withSpotCount(regions, region, count))}
            min={0}
            max={SPOTS_MAX}
            isWhole
          />
        </div>
      )}
    </>
  );
}

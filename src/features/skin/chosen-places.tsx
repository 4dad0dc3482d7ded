import { useEffect, useRef } from 'react';
import type { RegionNote } from '@/domain/entries';
import type { SkinRegion } from '@/domain/skin';
import { useText } from '@/texts';
import styles from './chosen-places.module.css';
import { PlaceCard } from './place-card.tsx';

/** The places where something was noticed, in the order in which they were chosen. */
export function ChosenPlaces({
  regions,
  onChange,
}: {
  readonly regions: readonly RegionNote[];
  readonly onChange: (regions: RegionNote[]) => void;
}) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<SkinRegion | null>(null);

  const change = (next: RegionNote[]) => {
    const gone = regions.find(({ region }) => next.every((other) => other.region !== region));
    left.current = gone?.region ?? null;
    onChange(next);
  };

  // The card that had the focus is gone: it goes on where the place can be chosen again.
  useEffect(() => {
    if (left.current === null) return;
    const form = list.current?.closest('[role="dialog"]') ?? document;
    const place = form.querySelector<HTMLElement>(`[data-region="${left.current}"]`);
    const other = form.querySelector<HTMLElement>('[data-region][tabindex="0"]');
    (place ?? other)?.focus();
    left.current = null;
  }, [regions]);

  return (
    <ul ref={list} className={styles.list} aria-label={t('today.skinChosenRegions')}>
      {regions.map((noted) => (
        <PlaceCard key={noted.region} noted={noted} regions={regions} onChange={change} />
      ))}
    </ul>
  );
}

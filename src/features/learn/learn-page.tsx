import { useEffect, useRef } from 'react';
import { pieceById } from '@/content/guidance';
import type { PageProps } from '@/ui/feature';
import styles from './learn.module.css';
import { FOOD_FINDER_ID } from './addresses.ts';
import { FoodFinderPage } from './food-finder-page.tsx';
import { LearnHome } from './learn-home.tsx';
import { PieceNotFound } from './piece-not-found.tsx';
import { PiecePage } from './piece-page.tsx';

export function LearnPage({ params }: PageProps) {
  const id = params.piece ?? '';
  const room = useRef<HTMLDivElement>(null);
  const shown = useRef(id);

  // From piece to piece, and back: reading starts at the top, for eyes and for screen readers.
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    room.current?.focus({ preventScroll: true });
    room.current?.scrollIntoView({ block: 'start' });
  }, [id]);

  return (
    <div ref={room} tabIndex={-1} className={styles.room}>
      <Shown id={id} />
    </div>
  );
}

function Shown({ id }: { readonly id: string }) {
  if (id === '') return <LearnHome />;
  if (id === FOOD_FINDER_ID) return <FoodFinderPage />;
  if (id.startsWith(`${FOOD_FINDER_ID}-`)) {
    return <FoodFinderPage of={id.slice(FOOD_FINDER_ID.length + 1)} />;
  }
  const piece = pieceById(id);
  return piece === undefined ? <PieceNotFound /> : <PiecePage key={id} piece={piece} />;
}

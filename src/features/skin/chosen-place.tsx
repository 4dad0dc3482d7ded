import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { SkinRegion } from '@/domain/skin';

/** What the drawing and the fields of one form share. */
export type ChosenPlace = {
  /** The place whose details are on show. */
  readonly selected: SkinRegion | null;
  readonly select: (region: SkinRegion | null) => void;
  /** Where the keyboard should go next: to the details of a place, once they are drawn. */
  readonly wanted: SkinRegion | null;
  readonly want: (region: SkinRegion | null) => void;
};

const ChosenPlaceContext = createContext<ChosenPlace | null>(null);

export function ChosenPlaceProvider({ children }: { readonly children: ReactNode }) {
  const [selected, select] = useState<SkinRegion | null>(null);
  const [wanted, want] = useState<SkinRegion | null>(null);
  const value = useMemo(() => ({ selected, select, wanted, want }), [selected, wanted]);
  return <ChosenPlaceContext value={value}>{children}</ChosenPlaceContext>;
}

export function useChosenPlace(): ChosenPlace {
  const chosen = useContext(ChosenPlaceContext);
  if (chosen === null) throw new Error('No ChosenPlaceProvider above this component.');
  return chosen;
}

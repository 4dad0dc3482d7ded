import { useSyncExternalStore } from 'react';
import { useSettings } from '@/data/react';

const query = (): MediaQueryList => window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(onChange: () => void): () => void {
  const list = query();
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether the person, here or in the system, wants nothing to move. */
export function useReducedMotion(): boolean {
  const { motion } = useSettings();
  const isReducedBySystem = useSyncExternalStore(subscribe, () => query().matches);
  return motion === 'reduced' || isReducedBySystem;
}

import { useEffect, useState } from 'react';
import { loadedOnce } from '@/ui/on-demand';

const loadChartParts = loadedOnce(async () => {
  const [{ DayChart }, { Sparkline }] = await Promise.all([
    import('@/ui/charts/day-chart'),
    import('@/ui/charts/sparkline'),
  ]);
  return { DayChart, Sparkline };
});

export type ChartParts = Awaited<ReturnType<typeof loadChartParts>>;

let loadedParts: ChartParts | null = null;

/**
 * The chart code, which is large and so comes after the page's first paint. Not React.lazy: its reveal
 * is throttled, and the place is kept free anyway.
 */
export function useChartParts(): ChartParts | 'loading' | 'missing' {
  const [parts, setParts] = useState<ChartParts | 'loading' | 'missing'>(loadedParts ?? 'loading');
  useEffect(() => {
    if (loadedParts !== null) return undefined;
    let isWanted = true;
    loadChartParts().then(
      (loaded) => {
        loadedParts = loaded;
        if (isWanted) setParts(loaded);
      },
      () => {
        if (isWanted) setParts('missing');
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return parts;
}

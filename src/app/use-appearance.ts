import { useEffect } from 'react';
import { desktop } from '@/desktop';
import type { Settings } from '@/domain/settings';

const TEXT_SIZES = { small: '90%', usual: '100%', large: '115%', largest: '130%' } as const;

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = (): MediaQueryList => window.matchMedia('(prefers-contrast: more)');

/** Puts the chosen looks on the document and tells the window, whose frame and next start follow them. */
export function useAppearance({ appearance, contrast, motion, textSize }: Settings): void {
  useEffect(() => {
    void desktop.appearance
      .set({ appearance })
      .catch((error: unknown) =>
        desktop.app.reportProblem({ where: 'appearance', message: String(error) }),
      );
    const query = prefersDark();
    const apply = () => applyTheme(appearance === 'system' ? query.matches : appearance === 'dark');
    apply();
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [appearance]);

  useEffect(() => {
    const query = prefersContrast();
    const apply = () => applyContrast(contrast === 'more' || query.matches);
    apply();
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [contrast]);

  useEffect(() => {
    const { dataset, style } = document.documentElement;
    if (motion === 'reduced') dataset['motion'] = 'reduced';
    else delete dataset['motion'];
    style.fontSize = TEXT_SIZES[textSize];
  }, [motion, textSize]);
}

/** Before the settings are read: what the window (which remembers them) or the system says. */
export function applyFirstLooks(): void {
  applyTheme(prefersDark().matches);
  applyContrast(prefersContrast().matches);
}

function applyTheme(isDark: boolean): void {
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}

/** One place in tokens.css for high contrast, whether the system or the person asks for it. */
function applyContrast(isHigh: boolean): void {
  const { dataset } = document.documentElement;
  if (isHigh) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
}

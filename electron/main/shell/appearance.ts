import { nativeTheme } from 'electron';
import { paperColour } from './colours.ts';
import type { Shell } from './shell.ts';

/** Before the first window: the chosen appearance, which the page sees as its prefers-color-scheme. */
export function followAppearance({ preferences, mainWindow }: Shell): void {
  nativeTheme.themeSource = preferences.read().appearance;
  nativeTheme.on('updated', () => {
    mainWindow.current()?.setBackgroundColor(paperColour(nativeTheme.shouldUseDarkColors));
  });
}

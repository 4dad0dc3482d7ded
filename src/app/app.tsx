import { memo, useEffect, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { isDesktop } from '@/desktop';
import { JournalProvider, useSettings, useSample } from '@/data/react';
import type { Clock } from '@/domain/day';
import { desktopShelf } from '@/features/photos/desktop-shelf';
import { DayPartsContext } from '@/ui/day-parts';
import { EntryViewsContext } from '@/ui/entry-view';
import { loadTheRest, onDemand } from '@/ui/on-demand';
import { PhotoShelfContext } from '@/ui/photos/photo-shelf';
import { ToastProvider } from '@/ui/toast';
import { AppErrorBoundary } from './app-error-boundary.tsx';
import { dayParts } from './day-parts.tsx';
import { CommandKeys } from './command-keys.tsx';
import { BeforeConfirming } from './before-confirming.tsx';
import { EntryEditorHost } from './entry-editor-host.tsx';
import { SavedMealHost } from './saved-meal-host.tsx';
import { entryViews } from './entry-views.tsx';
import { FileCommands } from './file-commands.tsx';
import { FoodBookProvider } from './food-book-provider.tsx';
import { features } from './features.ts';
import { OfferedBackup } from './offered-backup.tsx';
import { MendingNews, NewsContext } from './mending-news.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';
import { TrackerBookProvider } from './tracker-book-provider.tsx';
import { StartFailure } from './start-failure.tsx';
import { type OpenJournals, useJournals } from './use-journals.ts';
import { UndoKey, useRemembered } from './undo-key.tsx';
import { useReminders } from './use-reminders.ts';
import { useBinKeeping } from './use-bin-keeping.ts';
import { usePhotoKeeping } from './use-photo-keeping.ts';
import { useAppearance } from './use-appearance.ts';

const SampleBanner = onDemand(
  async () => (await import('@/features/sample/sample-banner')).SampleBanner,
);

const InterruptedPractice = onDemand(
  async () => (await import('@/features/calm/interrupted-practice')).InterruptedPractice,
);
const WelcomeSteps = onDemand(
  async () => (await import('@/features/welcome/welcome-steps')).WelcomeSteps,
);
const WelcomePage = onDemand(
  async () => (await import('@/features/welcome/welcome-page')).WelcomePage,
);

/** The whole page, from a journal that is still opening to the room on show. */
export function App({ clock }: { readonly clock: Clock }) {
  return (
    <AppErrorBoundary>
      <Journals clock={clock} />
    </AppErrorBoundary>
  );
}

function Journals({ clock }: { readonly clock: Clock }) {
  const journals = useJournals(clock);
  return (
    <>
      {journals.state === 'failed' && (
        <StartFailure error={journals.error} onRetry={journals.retry} />
      )}
      {journals.state === 'open' && (
        <Router hook={useHashLocation}>
          <OpenApp journals={journals} clock={clock} />
        </Router>
      )}
    </>
  );
}

function OpenApp({ journals, clock }: { readonly journals: OpenJournals; readonly clock: Clock }) {
  const { settings, mending, isBehind, isFromLog, enterSample, leaveSample } = journals;
  const { own, shown, undoStack } = useRemembered(journals.own, journals.shown);
  const news = useMemo(() => ({ mending, isBehind, isFromLog }), [mending, isBehind, isFromLog]);
  return (
    <JournalProvider
      journal={shown}
      own={own}
      settings={settings}
      clock={clock}
      enterSample={enterSample}
      leaveSample={leaveSample}
    >
      <PhotoShelfContext value={isDesktop ? desktopShelf : null}>
        <ToastProvider>
          <UndoKey undoStack={undoStack} journals={[journals.shown]} />
          <NewsContext value={news}>
            <Rooms />
          </NewsContext>
        </ToastProvider>
      </PhotoShelfContext>
    </JournalProvider>
  );
}

const Rooms = memo(function Rooms() {
  const settings = useSettings();
  const { isSample } = useSample();
  useAppearance(settings);
  usePhotoKeeping();
  useBinKeeping();
  useReminders();
  useEffect(() => loadTheRest(), []);

  if (settings.noticeConfirmedAt === null) {
    return (
      <Switch>
        {features
          .filter(({ id }) => id === 'clinician')
          .map(({ id, path, Page }) => (
            <Route key={id} path={path}>
              {(params) => (
                <BeforeConfirming>
                  <Page params={params} />
                </BeforeConfirming>
              )}
            </Route>
          ))}
        <Route>
          <WelcomePage />
        </Route>
      </Switch>
    );
  }
  if (settings.welcomeStep !== null && !isSample) return <WelcomeSteps />;
  return (
    <EntryViewsContext value={entryViews}>
      <FoodBookProvider>
        <TrackerBookProvider>
          <EntryEditorHost>
            <SavedMealHost>
              <CommandKeys />
              <OfferedBackup />
              <FileCommands />
              <DayPartsContext value={dayParts}>
                <Shell
                  banner={
                    <>
                      {isSample && <SampleBanner />}
                      <MendingNews />
                      <InterruptedPractice />
                    </>
                  }
                >
                  <Switch>
                    {features.map(({ id, path, Page }) => (
                      <Route key={id} path={path}>
                        {(params) => <Page params={params} />}
                      </Route>
                    ))}
                    <Route>
                      <NotFoundPage />
                    </Route>
                  </Switch>
                </Shell>
              </DayPartsContext>
            </SavedMealHost>
          </EntryEditorHost>
        </TrackerBookProvider>
      </FoodBookProvider>
    </EntryViewsContext>
  );
});

import { Pause, Play, Volume, Volume1, Volume2, VolumeX, Wind, X } from 'lucide-react';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useChangeSettings, useJournal, useSettings } from '@/data/react';
import { desktop } from '@/desktop';
import type { Settings } from '@/domain/settings';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Pill } from '@/ui/pill';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './pacer.module.css';
import { PacerPicture } from './pacer-picture.tsx';
import { clockText, practiceDetail, practiceName } from './practice-words.ts';
import type { Begun } from './begun.ts';
import type { SessionView } from './session.ts';
import type { ToneLevel } from './tone-player.ts';
import { noteUnderWay } from './under-way.ts';
import { useScreenKeptAwake } from './use-screen-kept-awake.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useSegmentWords } from './use-segment-words.ts';
import { useTold } from './use-told.ts';

const NEXT_LEVEL = {
  off: 'quiet',
  quiet: 'medium',
  medium: 'loud',
  loud: 'off',
} as const satisfies Record<ToneLevel, ToneLevel>;
const LEVEL_ICONS = { off: VolumeX, quiet: Volume, medium: Volume1, loud: Volume2 } as const;

/** Often enough that a power cut costs seconds. */
const NOTE_EVERY_SECONDS = 5;

/** The practice itself: what to do now, how long still, pause and finish. */
export function Pacer({
  begun,
  onEnd,
}: {
  readonly begun: Begun;
  /** @param isWhole it ran to its end */
  readonly onEnd: (isWhole: boolean) => void;
}) {
  const t = useText();
  const { session } = begun;
  const { practice, timeline } = session;
  const { calmTones, calmReadPhases } = useSettings();
  const changeSettings = useChangeSettings();
  const view = useSyncExternalStore(session.subscribe, session.view);
  const words = useSegmentWords(practice, view.segment);
  const isPaused = view.state === 'paused';

  useScreenKeptAwake(view.state === 'running');
  useNoteUnderWay(begun, view);

  const end = useEffectEvent(() => onEnd(true));
  useEffect(() => {
    if (view.state === 'over') end();
  }, [view.state]);
  useEffect(() => () => session.end(), [session]);

  const finish = () => {
    session.end();
    onEnd(false);
  };
  const togglePause = () => (isPaused ? session.resume() : session.pause());
  const keep = (settings: Partial<Settings>) =>
    void changeSettings(settings).catch((error: unknown) =>
      desktop.app.reportProblem({ where: 'calm', message: String(error) }),
    );
  const nextTones = () => {
    const level = NEXT_LEVEL[calmTones];
    session.setTones(level);
    keep({ calmTones: level });
  };

  useStepKeys(({ key, isOnButton }) => {
    if (key === ' ' && !isOnButton) togglePause();
    else if (key === 'escape') finish();
    else if (key === 'm') nextTones();
    else if (key === 'r') keep({ calmReadPhases: !calmReadPhases });
    else return false;
    return true;
  });

  const tonesText = t('calm.tonesNow', {
    level: calmTones,
    off: t('calm.tones.off'),
    quiet: t('calm.tones.quiet'),
    medium: t('calm.tones.medium'),
    loud: t('calm.tones.loud'),
  });
  const told = useTold(view, words);

  return (
    <div className={styles.pacer}>
      <header className={styles.head}>
        <Pill tone="calm" icon={Wind}>
          {t('calm.badge', {
            practice: practiceName(t, practice),
            detail: practiceDetail(t, practice),
          })}
        </Pill>
        <div className={styles.tools}>
          <IconButton
            label={tonesText}
            icon={LEVEL_ICONS[calmTones]}
            shortcut="M"
            onPress={nextTones}
          />
          <IconButton label={t('calm.finish')} icon={X} shortcut={t('calm.esc')} onPress={finish} />
        </div>
      </header>
      <div className={styles.middle}>
        <PacerPicture session={session} view={view} words={words} />
        <VisuallyHidden>
          <span role="status">{told}</span>
        </VisuallyHidden>
      </div>
      <footer className={styles.foot}>
        <p className={styles.time}>
          <span className={styles.left}>{clockText(view.secondsLeft)}</span>
          <span className={styles.of}>
            {t('calm.leftOf', { time: clockText(Math.round(timeline.length / 1000)) })} ·{' '}
            {t(practice.kind === 'breathing' ? 'calm.light' : 'calm.stopAnyTime')}
          </span>
        </p>
        <p className={styles.news}>
          {view.pausedBy === 'gap' && isPaused && t('calm.pausedByGap')}
          {!view.hasSound && calmTones !== 'off' && t('calm.noSound')}
        </p>
        <div className={styles.actions}>
          <Button
            icon={isPaused ? Play : Pause}
            shortcut={t('calm.space')}
            size="large"
            autoFocus
            onPress={togglePause}
          >
            {t(isPaused ? 'calm.resume' : 'calm.pause')}
          </Button>
          <Button size="large" onPress={finish}>
            {t('calm.finish')}
          </Button>
        </div>
      </footer>
    </div>
  );
}

/** So that a killed program costs a few seconds of it and not the practice. */
function useNoteUnderWay({ id, startedAt, stressBefore, session }: Begun, view: SessionView) {
  const { name: journal } = useJournal();
  const { practice } = session;
  const note = useEffectEvent(() =>
    noteUnderWay({
      id,
      journal,
      technique: practice.technique,
      patternId: practice.id,
      patternName: practice.kind === 'breathing' ? practice.name : null,
      startedAt,
      elapsedMilliseconds: session.elapsed(),
      stressBefore,
    }),
  );
  const period = Math.floor(view.secondsLeft / NOTE_EVERY_SECONDS);
  useEffect(() => {
    note();
  }, [period, view.state]);
}

import { Archive, Pencil, Play } from 'lucide-react';
import { type CalmPractice, MINUTES_BOUNDS, timelineOf } from '@/domain/calm';
import { useChangeSettings, useSettings } from '@/data/react';
import { type TextKey, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Stack } from '@/ui/layout';
import { Menu } from '@/ui/menu';
import { NumberText } from '@/ui/number-text';
import { SegmentedControl } from '@/ui/segmented-control';
import { Switch } from '@/ui/switch';
import { useAction } from '@/ui/use-action';
import { BreathStrip } from './breath-strip.tsx';
import { clockText, practiceAbout, practiceName } from './practice-words.ts';
import styles from './setup-card.module.css';
import type { ToneLevel } from './tone-player.ts';

const QUICK_MINUTES = [1, 3, 5, 10, 20, 30] as const;
const TONE_LEVELS: readonly ToneLevel[] = ['off', 'quiet', 'medium', 'loud'];
const TONES_HELP = {
  breathing: 'calm.tonesHelp',
  guided: 'calm.tonesHelpGuided',
  timer: 'calm.tonesHelpTimer',
} as const satisfies Record<CalmPractice['kind'], TextKey>;

/** The chosen practice: what it is, how long, how it sounds, and the start. */
export function SetupCard({
  practice,
  minutes,
  onMinutes,
  onStart,
  own,
}: {
  readonly practice: CalmPractice;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly onStart: () => void;
  /** What can be done with a pattern of one's own; absent for all others. */
  readonly own?: { readonly onEdit: () => void; readonly onRetire: () => void } | undefined;
}) {
  const t = useText();
  const { calmTones, calmReadPhases } = useSettings();
  const keeping = useAction(useChangeSettings());
  const { min, max } = MINUTES_BOUNDS[practice.kind];
  const quick = QUICK_MINUTES.filter((option) => option >= min && option <= max);
  const { length } = timelineOf(practice, minutes);
  const name = practiceName(t, practice);
  const isLonger = length !== minutes * 60_000;

  return (
    <Card
      tone="calm"
      heading={name}
      action={
        own !== undefined && (
          <Menu
            label={t('calm.patternMore', { name })}
            items={[
              { id: 'edit', label: t('common.edit'), icon: Pencil },
              { id: 'retire', label: t('calm.retire'), icon: Archive },
            ]}
            onAction={(action) => (action === 'edit' ? own.onEdit() : own.onRetire())}
          />
        )
      }
    >
      <Stack gap={5}>
        <p className={styles.about}>{practiceAbout(t, practice)}</p>
        {practice.kind === 'breathing' && <BreathStrip phases={practice.phases} />}
        {practice.kind === 'guided' && (
          <p className={styles.steps}>{practice.steps.map(({ title }) => title).join(' · ')}</p>
        )}
        <div className={styles.minutes}>
          <SegmentedControl
            label={t('calm.howLong')}
            isLabelVisible
            size="small"
            value={quick.some((option) => option === minutes) ? String(minutes) : null}
            onChange={(option) => onMinutes(Number(option))}
            options={quick.map((option) => ({ value: String(option), label: String(option) }))}
          />
          <div className={styles.number}>
            <NumberText
              label={t('calm.minutes')}
              value={minutes}
              onChange={(value) => {
                if (value !== null) onMinutes(value);
              }}
              min={min}
              max={max}
              isWhole
              unit={t('today.minutesUnit')}
            />
          </div>
        </div>
        {isLonger && (
          <p className={styles.ends}>
            {t('calm.endsWithBreath', { time: clockText(Math.round(length / 1000)) })}
          </p>
        )}
        <div>
          <SegmentedControl
            label={t('calm.tones')}
            isLabelVisible
            size="small"
            value={calmTones}
            onChange={(level) => keeping.run({ calmTones: level })}
            options={TONE_LEVELS.map((level) => ({
              value: level,
              label: t(`calm.tones.${level}`),
            }))}
          />
          <p className={styles.help}>{t(TONES_HELP[practice.kind])}</p>
        </div>
        {practice.kind !== 'timer' && (
          <Switch
            isSelected={calmReadPhases}
            onChange={(isOn) => keeping.run({ calmReadPhases: isOn })}
            description={t('calm.readPhasesHelp')}
          >
            {t('calm.readPhases')}
          </Switch>
        )}
        {keeping.problem !== null && <p role="alert">{t('calm.notDone')}</p>}
        <Button
          variant="primary"
          tone="calm"
          size="large"
          icon={Play}
          shortcut="↵"
          isFullWidth
          onPress={onStart}
        >
          {t('calm.start')}
        </Button>
      </Stack>
    </Card>
  );
}

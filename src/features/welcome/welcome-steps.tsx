import type { ReactNode } from 'react';
import { useChangeSettings, useSettings } from '@/data/react';
import type { Settings } from '@/domain/settings';
import { CONDITIONS } from '@/domain/settings';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Logo } from '@/ui/logo';
import { ReminderFields } from '@/ui/reminder-fields';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { ToggleChips } from '@/ui/toggle-chips';
import { useAction } from '@/ui/use-action';
import { WelcomeDrawing } from './welcome-drawing.tsx';
import styles from './welcome-page.module.css';

const HOURS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The second and the third step of a first start; each answer is kept at once, so that a start that was broken off goes on there. */
export function WelcomeSteps() {
  const { welcomeStep } = useSettings();
  return welcomeStep === 'day' ? <DayStep /> : <NoticingStep />;
}

function NoticingStep() {
  const t = useText();
  const { conditions, gentleMode } = useSettings();
  const { changing, run } = useChanging();
  return (
    <Step
      number={2}
      title={t('welcome.noticing')}
      lead={t('welcome.noticingLead')}
      hasProblem={changing.problem !== null}
      onNext={() => run({ welcomeStep: 'day' })}
      onSkip={() => run({ welcomeStep: null })}
    >
      <ToggleChips
        label={t('welcome.conditions')}
        tone="skin"
        values={conditions}
        onChange={(chosen) => run({ conditions: [...chosen] })}
        options={CONDITIONS.map((value) => ({ value, label: t(`welcome.condition.${value}`) }))}
      />
      <Switch
        isSelected={gentleMode}
        onChange={(isGentle) => run({ gentleMode: isGentle })}
        description={t('welcome.eatingHelp')}
      >
        {t('welcome.eating')}
      </Switch>
    </Step>
  );
}

function DayStep() {
  const t = useText();
  const { dayStartHour, reminderMorning, reminderEvening } = useSettings();
  const { changing, run } = useChanging();
  return (
    <Step
      number={3}
      title={t('welcome.day')}
      lead={t('welcome.dayLead')}
      hasProblem={changing.problem !== null}
      onBack={() => run({ welcomeStep: 'noticing' })}
      onNext={() => run({ welcomeStep: null })}
      nextLabel={t('welcome.open')}
      onSkip={() => run({ welcomeStep: null })}
    >
      <Select
        label={t('settings.dayStart')}
        value={String(dayStartHour)}
        onChange={(chosen) => {
          const hour = HOURS.find((candidate) => String(candidate) === chosen);
          if (hour !== undefined) run({ dayStartHour: hour });
        }}
        options={HOURS.map((hour) => ({
          value: String(hour),
          label: t('settings.dayStartHour', { hour }),
        }))}
        description={t('settings.dayStartHelp', { hour: dayStartHour })}
      />
      <ReminderFields morning={reminderMorning} evening={reminderEvening} onChange={run} />
    </Step>
  );
}

function useChanging() {
  const changing = useAction(useChangeSettings());
  return { changing, run: (change: Partial<Settings>) => changing.run(change) };
}

function Step({
  number,
  title,
  lead,
  hasProblem,
  onNext,
  nextLabel,
  onBack,
  onSkip,
  children,
}: {
  readonly number: 2 | 3;
  readonly title: string;
  readonly lead: string;
  readonly hasProblem: boolean;
  readonly onNext: () => void;
  readonly nextLabel?: string;
  readonly onBack?: () => void;
  readonly onSkip: () => void;
  readonly children: ReactNode;
}) {
  const t = useText();
  return (
    <main className={styles.page}>
      <div className={styles.words}>
        <Logo size={30} />
        <div className={styles.head}>
          <p className={styles.step}>{t('welcome.step', { number, total: 3 })}</p>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        <div className={styles.fields}>{children}</div>
        <div className={styles.actions}>
          {hasProblem && (
            <Banner kind="warning" isAlert>
              {t('settings.notStored')}
            </Banner>
          )}
          <div className={styles.buttons}>
            <Button variant="primary" size="large" onPress={onNext}>
              {nextLabel ?? t('welcome.next')}
            </Button>
            {onBack !== undefined && (
              <Button size="large" onPress={onBack}>
                {t('common.back')}
              </Button>
            )}
            <Button variant="quiet" size="large" onPress={onSkip}>
              {t('welcome.skip')}
            </Button>
          </div>
          <p className={styles.hint}>{t('welcome.changeLater')}</p>
        </div>
      </div>
      <WelcomeDrawing />
    </main>
  );
}

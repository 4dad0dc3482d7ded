import { ReminderFields } from '@/ui/reminder-fields';
import { useChangeSettings, useSettings } from '@/data/react';
import { useText } from '@/texts';
import { useAction } from '@/ui/use-action';
import { Section } from './section.tsx';

/** When the person wants to be reminded: off until they say so. */
export function RemindersSection() {
  const t = useText();
  const { reminderMorning, reminderEvening } = useSettings();
  const changing = useAction(useChangeSettings());
  return (
    <Section
      heading={t('settings.reminders')}
      intro={t('settings.remindersIntro')}
      problem={changing.problem === null ? undefined : t('settings.notStored')}
    >
      <ReminderFields morning={reminderMorning} evening={reminderEvening} onChange={changing.run} />
    </Section>
  );
}

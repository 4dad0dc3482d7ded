import { useChangeSettings, useSettings } from '@/data/react';
import { useText } from '@/texts';
import { SegmentedControl } from '@/ui/segmented-control';
import { Switch } from '@/ui/switch';
import { useAction } from '@/ui/use-action';
import { Section } from './section.tsx';
import styles from './settings.module.css';

/** How food is told: in words until the person asks for numbers, and never in gentle mode. */
export function FoodSection() {
  const t = useText();
  const { gentleMode, foodNumbers, plantWeek } = useSettings();
  const changing = useAction(useChangeSettings());
  return (
    <Section
      heading={t('settings.food')}
      intro={t('settings.foodIntro')}
      problem={changing.problem === null ? undefined : t('settings.notStored')}
    >
      <div className={styles.choices}>
        <SegmentedControl
          label={t('settings.foodNumbers')}
          isLabelVisible
          value={foodNumbers}
          isDisabled={gentleMode}
          onChange={(chosen) => changing.run({ foodNumbers: chosen })}
          options={[
            { value: 'words', label: t('settings.foodNumbers.words') },
            { value: 'numbers', label: t('settings.foodNumbers.numbers') },
          ]}
        />
        <SegmentedControl
          label={t('settings.plantWeek')}
          isLabelVisible
          value={plantWeek}
          isDisabled={gentleMode}
          onChange={(chosen) => changing.run({ plantWeek: chosen })}
          options={[
            { value: 'calendar', label: t('settings.plantWeek.calendar') },
            { value: 'trailing', label: t('settings.plantWeek.trailing') },
          ]}
        />
        <Switch
          isSelected={gentleMode}
          onChange={(chosen) => changing.run({ gentleMode: chosen })}
          description={t('settings.gentleModeHelp')}
        >
          {t('settings.gentleMode')}
        </Switch>
      </div>
    </Section>
  );
}

import { useChangeSettings, useSettings } from '@/data/react';
import { useText } from '@/texts';
import { FigureToneField } from '@/ui/figure-tone-field';
import { Stack } from '@/ui/layout';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { useAction } from '@/ui/use-action';
import { Section } from './section.tsx';
import styles from './settings.module.css';

const HOURS = [0, 1, 2, 3, 4, 5, 6] as const;

export function YouSection() {
  const t = useText();
  const { countSpots, dayStartHour, figureTone, gentleMode, singleKeys, suggestions } =
    useSettings();
  const changing = useAction(useChangeSettings());
  return (
    <Section
      heading={t('settings.you')}
      intro={t('settings.youIntro')}
      problem={changing.problem === null ? undefined : t('settings.notStored')}
    >
      <Stack gap={5}>
        <div className={styles.narrow}>
          <Select
            label={t('settings.dayStart')}
            value={String(dayStartHour)}
            onChange={(chosen) => {
              const hour = HOURS.find((candidate) => String(candidate) === chosen);
              if (hour !== undefined) changing.run({ dayStartHour: hour });
            }}
            options={HOURS.map((hour) => ({
              value: String(hour),
              label: t('settings.dayStartHour', { hour }),
            }))}
            description={`${t('settings.dayStartHelp', { hour: dayStartHour })} ${t('settings.dayStartEntries')}`}
          />
        </div>
        <Switch
          isSelected={singleKeys}
          onChange={(isOn) => changing.run({ singleKeys: isOn })}
          description={t('settings.singleKeysHelp')}
        >
          {t('settings.singleKeys')}
        </Switch>
        <Switch
          isSelected={suggestions && !gentleMode}
          isDisabled={gentleMode}
          onChange={(isOn) => changing.run({ suggestions: isOn })}
          description={t('settings.suggestionsHelp')}
        >
          {t('settings.suggestions')}
        </Switch>
        <FigureToneField
          value={figureTone}
          onChange={(tone) => changing.run({ figureTone: tone })}
        />
        <Switch
          isSelected={countSpots}
          onChange={(isOn) => changing.run({ countSpots: isOn })}
          description={t('skin.countSpotsHelp')}
        >
          {t('skin.countSpots')}
        </Switch>
      </Stack>
    </Section>
  );
}

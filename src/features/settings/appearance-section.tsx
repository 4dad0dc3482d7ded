import { Monitor, Moon, Sun } from 'lucide-react';
import { useChangeSettings, useSettings } from '@/data/react';
import { useText } from '@/texts';
import { SegmentedControl } from '@/ui/segmented-control';
import { useAction } from '@/ui/use-action';
import { Section } from './section.tsx';
import styles from './settings.module.css';

/** Stores what is chosen; the app puts it on the document as soon as it is stored. */
export function AppearanceSection() {
  const t = useText();
  const settings = useSettings();
  const changing = useAction(useChangeSettings());
  return (
    <Section
      heading={t('settings.appearance')}
      intro={t('settings.appearanceIntro')}
      problem={changing.problem === null ? undefined : t('settings.notStored')}
    >
      <div className={styles.choices}>
        <SegmentedControl
          label={t('settings.theme')}
          isLabelVisible
          value={settings.appearance}
          onChange={(appearance) => changing.run({ appearance })}
          options={[
            { value: 'system', label: t('settings.theme.system'), icon: Monitor },
            { value: 'light', label: t('settings.theme.light'), icon: Sun },
            { value: 'dark', label: t('settings.theme.dark'), icon: Moon },
          ]}
        />
        <SegmentedControl
          label={t('settings.textSize')}
          isLabelVisible
          value={settings.textSize}
          onChange={(textSize) => changing.run({ textSize })}
          options={[
            { value: 'small', label: t('settings.textSize.small') },
            { value: 'usual', label: t('settings.textSize.usual') },
            { value: 'large', label: t('settings.textSize.large') },
            { value: 'largest', label: t('settings.textSize.largest') },
          ]}
        />
        <SegmentedControl
          label={t('settings.contrast')}
          isLabelVisible
          value={settings.contrast}
          onChange={(contrast) => changing.run({ contrast })}
          options={[
            { value: 'system', label: t('settings.contrast.system') },
            { value: 'more', label: t('settings.contrast.more') },
          ]}
        />
        <SegmentedControl
          label={t('settings.motion')}
          isLabelVisible
          value={settings.motion}
          onChange={(motion) => changing.run({ motion })}
          options={[
            { value: 'system', label: t('settings.motion.system') },
            { value: 'reduced', label: t('settings.motion.reduced') },
          ]}
        />
      </div>
    </Section>
  );
}

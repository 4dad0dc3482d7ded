import { isDesktop } from '@/desktop';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Callout } from '@/ui/callout';
import type { PageProps } from '@/ui/feature';
import { PageHeader } from '@/ui/page-header';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { DataSection } from './data-section.tsx';
import { FoodSection } from './food-section.tsx';
import { FoodsSection } from './foods/foods-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import styles from './settings.module.css';
import { TrackersSection } from './trackers/trackers-section.tsx';
import { YouSection } from './you-section.tsx';

export function SettingsPage({ params }: PageProps) {
  const t = useText();
  return (
    <div className={styles.page}>
      <PageHeader title={t('settings.title')} subtitle={t('settings.subtitle')} />
      <YouSection />
      {isDesktop && <RemindersSection />}
      <TrackersSection isAskedFor={params['section'] === 'trackers'} />
      <AppearanceSection />
      <FoodSection />
      <FoodsSection />
      <DataSection />
      {isDesktop && <BackupsSection />}
      <AboutSection />
      <Callout
        title={t('common.notMedicalAdvice')}
        action={
          <ButtonLink href="#/clinician" size="small">
            {t('common.whenToSeeClinician')}
          </ButtonLink>
        }
      >
        {t('common.standingLine')}
      </Callout>
    </div>
  );
}

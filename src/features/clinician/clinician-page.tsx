import { BookOpen } from 'lucide-react';
import { helpLevels } from '@/content/clinician';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Callout } from '@/ui/callout';
import { PageHeader } from '@/ui/page-header';
import styles from './clinician-page.module.css';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { HelpLevelCard } from './help-level-card.tsx';

export function ClinicianPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('common.whenToSeeClinician')}
        subtitle={t('clinician.subtitle')}
        actions={
          <ButtonLink href="#/learn" icon={BookOpen}>
            {t('clinician.toLearn')}
          </ButtonLink>
        }
      />
      <div className={styles.columns}>
        <div className={styles.levels}>
          {helpLevels.map((level) => (
            <HelpLevelCard key={level.id} level={level} />
          ))}
        </div>
        <EmergencyNumbers />
      </div>
      <Callout title={`${t('common.notMedicalAdvice')}.`}>{t('common.standingLine')}</Callout>
    </div>
  );
}

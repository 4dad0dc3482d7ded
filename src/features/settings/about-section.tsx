import { references } from '@/content/references';
import { isDesktop } from '@/desktop';
import { useText } from '@/texts';
import { Matter, Section } from './section.tsx';
import styles from './settings.module.css';
import { useAppInfo } from './use-app-info.ts';

export function AboutSection() {
  const t = useText();
  return (
    <Section heading={t('settings.about')} intro={t('settings.aboutIntro')}>
      <div className={styles.matters}>
        <VersionMatter />
        <Matter heading={t('settings.licence')}>
          <p>{t('settings.licenceText')}</p>
        </Matter>
        <Matter heading={t('settings.sources')}>
          <p>{t('settings.sourcesText', { count: references.length })}</p>
          <SourceList />
        </Matter>
      </div>
    </Section>
  );
}

function VersionMatter() {
  const t = useText();
  const info = useAppInfo();
  const values = {
    version: info?.version ?? '',
    electron: info?.electronVersion ?? '',
    chromium: info?.chromiumVersion ?? '',
  };
  return (
    <Matter heading={t('settings.version')}>
      {info && (
        <p>
          {isDesktop
            ? `${t('settings.versionText', values)} · ${t('settings.runsOnText', values)}`
            : `${t('settings.versionBrowser')} · ${t('settings.runsOnBrowser', values)}`}
        </p>
      )}
    </Matter>
  );
}

function SourceList() {
  const t = useText();
  return (
    <details className={styles.sources}>
      <summary>{t('settings.sourcesShow', { count: references.length })}</summary>
      <ul className={styles.sourceList}>
        {references.map(({ id, authors, year, title, journal, doi }) => (
          <li key={id}>
            {t('settings.sourceLine', { authors, year: year ?? 'none', title, journal })}
            {doi !== null && ` · ${t('settings.sourceDoi', { doi })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

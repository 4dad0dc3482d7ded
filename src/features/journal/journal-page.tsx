import { Link } from 'wouter';
import { useText } from '@/texts';
import type { PageProps } from '@/ui/feature';
import { PageHeader } from '@/ui/page-header';
import { BinView } from './bin/bin-view.tsx';
import { EntriesView } from './entries-view.tsx';
import styles from './journal-page.module.css';
import { PhotoWall } from './wall/photo-wall.tsx';

const VIEWS = [
  { id: 'entries', path: '/journal', textKey: 'reading.entries' },
  { id: 'photos', path: '/journal/photos', textKey: 'reading.wall.title' },
  { id: 'bin', path: '/journal/bin', textKey: 'reading.bin.title' },
] as const;

/** Everything that was noted, to be read back: as a list, as photos, and what was deleted lately. */
export function JournalPage({ params }: PageProps) {
  const t = useText();
  const view = VIEWS.find(({ id }) => id === params['view'])?.id ?? 'entries';
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('reading.title')}
        actions={
          <nav aria-label={t('reading.views')} className={styles.views}>
            {VIEWS.map(({ id, path, textKey }) => (
              <Link
                key={id}
                href={path}
                className={styles.viewLink ?? ''}
                aria-current={id === view ? 'page' : undefined}
              >
                {t(textKey)}
              </Link>
            ))}
          </nav>
        }
      />
      {view === 'entries' && <EntriesView />}
      {view === 'photos' && <PhotoWall />}
      {view === 'bin' && <BinView />}
    </div>
  );
}

import { ExternalLink } from 'lucide-react';
import type { Reference, ReferenceKind } from '@/domain/guidance';
import { useText, type TextKey } from '@/texts';
import { Button } from '@/ui/button';
import styles from './source-list.module.css';
import { useDoiOpener } from './use-doi-opener.ts';

const kindTexts: Readonly<Record<ReferenceKind, TextKey>> = {
  review: 'learn.sourceKind.review',
  'systematic-review': 'learn.sourceKind.systematic-review',
  trial: 'learn.sourceKind.trial',
  observation: 'learn.sourceKind.observation',
  consensus: 'learn.sourceKind.consensus',
  official: 'learn.sourceKind.official',
  survey: 'learn.sourceKind.survey',
};

export function SourceList({ sources }: { readonly sources: readonly Reference[] }) {
  const t = useText();
  return (
    <section className={styles.sources} aria-labelledby="learn-sources">
      <h2 id="learn-sources">{t('learn.sourcesHeading')}</h2>
      <ol className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <p>
              {source.authors} ({source.year ?? t('learn.undated')}).{' '}
              <cite className={styles.title}>{asSentence(source.title)}</cite> {source.journal}.
            </p>
            <p className={styles.basis}>
              {t(kindTexts[source.kind])} · {t('learn.supports', { text: source.canSupport })}
            </p>
            {source.doi !== null && <Doi doi={source.doi} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Ends with a full stop, unless the title is a question. */
function asSentence(title: string): string {
  return /[.?!]$/u.test(title) ? title : `${title}.`;
}

function Doi({ doi }: { readonly doi: string }) {
  const t = useText();
  const openDoi = useDoiOpener();
  if (openDoi === null) return <p className={styles.doi}>doi.org/{doi}</p>;
  return (
    <Button
      size="small"
      icon={ExternalLink}
      aria-label={t('learn.openDoi', { doi })}
      onPress={() => openDoi(doi)}
    >
      doi.org/{doi}
    </Button>
  );
}

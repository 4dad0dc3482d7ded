import { ArrowLeft, PencilLine, Printer } from 'lucide-react';
import { useId, useRef } from 'react';
import { inJournal } from '@/content/guidance';
import { references } from '@/content/references';
import {
  readingMinutes,
  referenceIdsOf,
  referencesOf,
  type GuidanceGroup,
  type GuidancePiece,
} from '@/domain/guidance';
import { useText, type TextKey } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { PageHeader } from '@/ui/page-header';
import { LEARN_HREF, TODAY_HREF } from './addresses.ts';
import { ClinicianStrip } from './clinician-strip.tsx';
import { EvidenceLegend } from './evidence-legend.tsx';
import { OwnDays } from './own-days.tsx';
import { PieceActions } from './piece-actions.tsx';
import { PieceSteps } from './piece-steps.tsx';
import styles from './piece-page.module.css';
import { SourceList } from './source-list.tsx';
import { StatementLine } from './statement-line.tsx';
import { SECTION_ATTRIBUTE, useReadingPlace } from './use-reading-place.ts';

const groupTexts: Readonly<Record<GuidanceGroup, TextKey>> = {
  start: 'learn.groupStart',
  try: 'learn.groupTry',
  conditions: 'learn.groupConditions',
  more: 'learn.groupMore',
};

export function PiecePage({ piece }: { readonly piece: GuidancePiece }) {
  const t = useText();
  const legendId = useId();
  const sourceIds = referenceIdsOf(piece);
  const article = useRef<HTMLElement>(null);
  useReadingPlace(piece.id, article);

  return (
    <div className={styles.page}>
      <div className={styles.screenOnly}>
        <ButtonLink href={LEARN_HREF} variant="quiet" size="small" icon={ArrowLeft}>
          {t('learn.allTopics')}
        </ButtonLink>
      </div>
      <PageHeader
        eyebrow={`${t(groupTexts[piece.group])} · ${t('learn.minutesToRead', { minutes: readingMinutes(piece) })}`}
        title={piece.title}
        actions={
          <div className={styles.screenOnly}>
            <Button icon={Printer} onPress={() => window.print()}>
              {t('report.print')}
            </Button>
          </div>
        }
      />
      <div className={styles.columns}>
        <article ref={article} className={styles.article}>
          <p className={styles.lead}>{piece.summary}</p>
          {piece.sections.map((section) => (
            <section
              key={section.heading}
              className={styles.section}
              {...{ [SECTION_ATTRIBUTE]: '' }}
            >
              <h2>{section.heading}</h2>
              {section.statements.map((statement) => (
                <StatementLine
                  key={statement.text}
                  statement={statement}
                  sourceIds={sourceIds}
                  legendId={legendId}
                />
              ))}
            </section>
          ))}
          <SourceList sources={referencesOf(piece, references)} />
        </article>
        <aside className={styles.aside} aria-labelledby={legendId}>
          <OwnDays which={inJournal[piece.id]?.ownDays ?? []} />
          <PieceActions actions={inJournal[piece.id]?.actions ?? []} />
          <EvidenceLegend id={legendId} />
          <ButtonLink href={TODAY_HREF} icon={PencilLine} isFullWidth>
            {t('learn.noteToday')}
          </ButtonLink>
        </aside>
      </div>
      <ClinicianStrip />
      <div className={styles.screenOnly}>
        <PieceSteps id={piece.id} />
      </div>
    </div>
  );
}

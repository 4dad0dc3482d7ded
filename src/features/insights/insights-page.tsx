import { Lightbulb, RefreshCw } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useSettings, useToday } from '@/data/react';
import {
  arrangeFindings,
  type ArrangedFindings,
  daysMoreFor,
  type Look,
  loggingBiasText,
} from '@/domain/insights';
import { type TextKey, useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import type { PageProps } from '@/ui/feature';
import { NotMedicalAdvice } from '@/ui/not-medical-advice';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import { ChangesCard } from './changes-card.tsx';
import { FindingList } from './finding-list.tsx';
import { FoldedLists } from './folded-lists.tsx';
import styles from './insights.module.css';
import { LeftOutCard } from './left-out-card.tsx';
import { LinkPage } from './link-page.tsx';
import { type LookingHere, useLooking } from './looking/use-looking.ts';
import { QuestionsCard } from './questions-card.tsx';
import { RewindCard } from './rewind-card.tsx';
import { TogetherList } from './together-list.tsx';
import { dayWords, outcomeWords } from './words.ts';

export function InsightsPage({ params }: PageProps) {
  const slug = params.link ?? '';
  const room = useRef<HTMLDivElement>(null);
  const shown = useRef(slug);
  const t = useText();
  const looking = useLooking();

  // Into a link and back: reading starts at the top, for eyes and for screen readers.
  useEffect(() => {
    if (shown.current === slug) return;
    shown.current = slug;
    room.current?.focus({ preventScroll: true });
    room.current?.scrollIntoView({ block: 'start' });
  }, [slug]);

  const { look } = looking;
  return (
    <div ref={room} tabIndex={-1} className={styles.page}>
      {slug !== '' && look !== undefined && look !== null ? (
        <LinkPage look={look} slug={slug} looking={looking} />
      ) : (
        <Overview {...looking} />
      )}
      <NotMedicalAdvice>{t('insights.about')}</NotMedicalAdvice>
    </div>
  );
}

function Overview(looking: LookingHere) {
  const { look, isLooking, hasFailed, hasChanged, lookAgain, lookedOn, nextOn } = looking;
  const t = useText();
  const today = useToday();
  const { gentleMode } = useSettings();
  const isAskingWorthwhile = hasChanged || hasFailed || (lookedOn !== null && lookedOn < today);
  return (
    <>
      <PageHeader
        title={t('insights.title')}
        subtitle={t('insights.subtitle')}
        actions={
          isAskingWorthwhile && (
            <Button icon={RefreshCw} isPending={isLooking} onPress={lookAgain}>
              {t('insights.lookAgain')}
            </Button>
          )
        }
      />
      <p role="status" className={styles.news}>
        {isLooking && t('insights.looking')}
        {!isLooking && hasChanged && t('insights.changed')}
        {!isLooking && !gentleMode && lookedOn !== null && nextOn !== null && (
          <> {t('insights.lookedOn', { day: dayWords(lookedOn), next: dayWords(nextOn) })}</>
        )}
      </p>
      {hasFailed && <Word title={t('insights.failedTitle')}>{t('insights.failed')}</Word>}
      {look === null && !hasFailed && (
        <Word
          title={t('insights.emptyTitle')}
          action={<ButtonLink href="#/today">{t('insights.emptyAction')}</ButtonLink>}
        >
          {t('insights.empty')}
        </Word>
      )}
      {look !== undefined && look !== null && <Seen look={look} looking={looking} />}
      <Card
        heading={t('experiments.title')}
        action={<ButtonLink href="#/experiments">{t('experiments.title')}</ButtonLink>}
      >
        <p>{t('experiments.inInsights')}</p>
      </Card>
    </>
  );
}

function Word({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Card>
      <EmptyState icon={Lightbulb} tone="gut" title={title} action={action}>
        {children}
      </EmptyState>
    </Card>
  );
}

function Seen({ look, looking }: { readonly look: Look; readonly looking: LookingHere }) {
  const t = useText();
  const { gentleMode: isGentle } = useSettings();
  const { record, review } = look;
  const { comparisonCount } = review;
  const arranged = useMemo(() => arrangeFindings(review, record), [review, record]);
  const telling = { comparisonCount, isGentle };
  const [from, to] = [record.days[0], record.days.at(-1)];
  // Also where too few days are left: else nobody could take them in again.
  const leftOut = <LeftOutCard dayCount={look.leftOutDayCount} isGentle={isGentle} />;
  if (comparisonCount === 0) {
    return (
      <>
        <NotYet arranged={arranged} isGentle={isGentle} />
        {leftOut}
      </>
    );
  }
  return (
    <>
      <Card
        heading={t('insights.linksHeading')}
        subtitle={
          from !== undefined && to !== undefined && !isGentle
            ? t('insights.linksSubtitle', { from: dayWords(from), to: dayWords(to) })
            : undefined
        }
        action={arranged.links.length > 0 && <Pill>{t('insights.windowPill')}</Pill>}
        footer={<Looked look={look} isGentle={isGentle} />}
      >
        {arranged.links.length === 0 ? (
          <EmptyState icon={Lightbulb} tone="gut" isCompact title={t('insights.noneTitle')}>
            {t('insights.none')}
          </EmptyState>
        ) : (
          <FindingList
            label={t('insights.linksHeading')}
            findings={arranged.links}
            telling={telling}
          />
        )}
      </Card>
      {!isGentle && <ChangesCard look={look} changes={looking.changes} />}
      {!isGentle && <QuestionsCard look={look} questions={looking.questions} />}
      {!isGentle && <RewindCard record={record} />}
      <FoldedLists arranged={arranged} telling={telling} />
      {!isGentle && <TogetherList record={record} />}
      {leftOut}
    </>
  );
}

function NotYet({
  arranged,
  isGentle,
}: {
  readonly arranged: ArrangedFindings;
  readonly isGentle: boolean;
}) {
  const t = useText();
  const nearest = arranged.waiting[0];
  const daysMore = nearest === undefined ? null : daysMoreFor(nearest.finding.closedGates);
  return (
    <Word title={t('insights.waitingTitle')}>
      {daysMore === null || isGentle
        ? t('insights.waiting')
        : t('insights.waitingDays', { daysMore })}
    </Word>
  );
}

/** How many things were looked at, and what the notes themselves leave out. */
function Looked({ look, isGentle }: { readonly look: Look; readonly isGentle: boolean }) {
  const t = useText();
  const { record, review, biases } = look;
  const compared = review.findings.filter(({ result }) => result !== null);
  const countOf = (ids: readonly string[]) => new Set(ids).size;
  return (
    <div className={styles.help}>
      <p>
        {isGentle
          ? t('insights.lookedGentle')
          : t('insights.looked', {
              comparisons: review.comparisonCount,
              exposures: countOf(compared.map(({ exposureId }) => exposureId)),
              outcomes: countOf(compared.map(({ outcomeId }) => outcomeId)),
            })}
      </p>
      {record.outcomes.flatMap((outcome) => {
        const bias = biases.get(outcome.id);
        if (bias === undefined || isGentle) return [];
        const { key, values } = loggingBiasText(bias);
        const words = { ...values, outcome: outcomeWords(outcome, t) };
        return [<p key={outcome.id}>{t(key as TextKey, words)}</p>];
      })}
    </div>
  );
}

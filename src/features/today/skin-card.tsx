import { Images, Plus, ScanFace } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSettings, useToday } from '@/data/react';
import { daysBetween, formatDay, formatTimeOfDay, type LocalDay, timeOfMoment } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import type { WeekComparison } from '@/domain/overview';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { EntryNote } from '@/ui/entry-parts';
import { useEntryEditor } from '@/ui/entry-view';
import { BodyFigure } from '@/ui/body-map/body-figure';
import { busiestView } from '@/ui/body-map/views';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { Pill } from '@/ui/pill';
import { putOnWords, regionWords } from '@/ui/skin-words';
import { EntryList } from './entry-list.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { SkinAgain } from './skin-again.tsx';
import styles from './skin-card.module.css';

/** A skin of longer ago says little about the one of today. */
const RECENT_DAYS = 14;

export function SkinCard({
  day,
  checks,
  last,
  comparison,
  children,
}: {
  readonly day: LocalDay;
  /** Those of the day. */
  readonly checks: readonly Entry<'skin-check'>[];
  /** The latest one up to the day, from whichever day; null when there is none. */
  readonly last: Entry<'skin-check'> | null;
  readonly comparison: WeekComparison;
  /** What the person tracks beside it. */
  readonly children?: ReactNode;
}) {
  const t = useText();
  const editor = useEntryEditor();
  const today = useToday();
  const earlier = checks.filter(({ id }) => id !== last?.id);
  const daysAgo = last === null ? 0 : daysBetween(last.day, day);
  return (
    <Card
      tone="skin"
      icon={ScanFace}
      heading={t('today.skin')}
      headingStyle="pill"
      action={
        <Button variant="primary" icon={Plus} onPress={() => editor.add('skin-check', day)}>
          {t('today.skinCheck')}
        </Button>
      }
    >
      {last === null ? (
        <EmptyState icon={ScanFace} tone="skin" isCompact>
          {t('today.skinEmpty')}
        </EmptyState>
      ) : (
        <>
          <LastCheck day={day} isToday={day === today} check={last} comparison={comparison} />
          {last.data.photos !== undefined && (
            <div className={styles.photos}>
              <ButtonLink href="#/skin-photos" icon={Images} variant="quiet" size="small">
                {t('photos.timeline.open')}
              </ButtonLink>
            </div>
          )}
        </>
      )}
      {earlier.length > 0 && (
        <div className={styles.checks}>
          <EntryList label={t('today.skinChecks')} entries={earlier} />
        </div>
      )}
      {checks.length === 0 && (
        <SkinAgain
          day={day}
          last={daysAgo <= RECENT_DAYS ? last : null}
          daysAgo={daysAgo}
          isToday={day === today}
        />
      )}
      {children}
    </Card>
  );
}

function LastCheck({
  day,
  isToday,
  check,
  comparison,
}: {
  readonly day: LocalDay;
  readonly isToday: boolean;
  readonly check: Entry<'skin-check'>;
  readonly comparison: WeekComparison;
}) {
  const t = useText();
  const { figureTone } = useSettings();
  const { overall, itch, regions, putOn, photos, note } = check.data;
  const said = putOnWords(putOn, t);
  const daysAgo = daysBetween(check.day, day);
  const when =
    daysAgo === 0
      ? formatTimeOfDay(timeOfMoment(check))
      : daysAgo === 1
        ? t(isToday ? 'skin.yesterday' : 'today.dayBefore')
        : formatDay(check.day, 'long', LOCALE);
  return (
    <div className={styles.last}>
      <BodyFigure view={busiestView(regions)} regions={regions} tone={figureTone} height={144} />
      <div className={styles.words}>
        <p className={styles.when}>{when}</p>
        <p className={styles.rating}>
          {overall === null ? (
            t('today.notRated')
          ) : (
            <>
              <b>{overall}</b> {t('today.ofTen')}
            </>
          )}
        </p>
        {itch !== null && <p className={styles.itch}>{t('today.itchIs', { rating: itch })}</p>}
        {regions.length > 0 && (
          <ul className={styles.regions} aria-label={t('today.skinChosenRegions')}>
            {regions.slice(0, REGIONS_SHOWN).map((noted) => (
              <li key={noted.region}>{regionWords(noted, t)}</li>
            ))}
            {regions.length > REGIONS_SHOWN && (
              <li>{t('today.moreRegions', { count: regions.length - REGIONS_SHOWN })}</li>
            )}
          </ul>
        )}
        {daysAgo === 0 && said !== null && <p className={styles.itch}>{said}</p>}
        {daysAgo === 0 && <PhotoStrip photos={photos} title={t('entries.kind.skin-check')} />}
        {daysAgo === 0 && <EntryNote>{note}</EntryNote>}
        {comparison !== null && <Pill tone="neutral">{t(`today.comparison.${comparison}`)}</Pill>}
      </div>
      {daysAgo === 0 && (
        <div className={styles.menu}>
          <EntryMenu entry={check} />
        </div>
      )}
    </div>
  );
}

const REGIONS_SHOWN = 4;

import { formatDay, type LocalDay } from '@/domain/day';
import { type Entry, isKind } from '@/domain/entries';
import type { Experiment } from '@/domain/experiments';
import { type NotedThing, type Report, REPORT_METRICS } from '@/domain/report';
import { metricById } from '@/domain/series';
import { LOCALE, type TextKey, type Translate, useText } from '@/texts';
import { BodyFigure } from '@/ui/body-map/body-figure';
import { busiestView } from '@/ui/body-map/views';
import { StaticCurve } from '@/ui/charts/static-curve';
import { PhotoImage } from '@/ui/photos/photo-image';
import { ExperimentLines } from './experiment-lines.tsx';
import { Part } from './part.tsx';
import type { ReportChoice } from './report-choices.tsx';
import styles from './report.module.css';

const dated = (day: LocalDay): string => formatDay(day, 'dated', LOCALE);
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const PHOTOS_MAXIMUM = 12;
const FIGURE_PX = 210;

/** The page itself, on screen as it will be on paper: black on white, whatever the looks of the program. */
export function ReportSheet({
  report,
  entries,
  experiments,
  choice,
}: {
  readonly report: Report;
  readonly entries: readonly Entry[];
  readonly experiments: readonly Experiment[];
  readonly choice: ReportChoice;
}) {
  const t = useText();
  const { range } = report;
  const has = (section: ReportChoice['sections'][number]) => choice.sections.includes(section);
  const words = { from: dated(range.from), to: dated(range.to) };
  return (
    <article className={styles.sheet} data-theme="light" aria-label={t('report.preview')}>
      <header className={styles.head}>
        <h1>{t('report.heading')}</h1>
        <p>
          {choice.name.trim() !== '' && <strong>{choice.name.trim()} · </strong>}
          {t('trends.fromTo', words)} ·{' '}
          {t('report.logged', { logged: report.loggedDayCount, days: report.dayCount })}
        </p>
        <p className={styles.notice}>{t('report.notice')}</p>
      </header>
      {choice.questions.trim() !== '' && (
        <Part heading={t('report.questions')}>
          <p className={styles.questions}>{choice.questions.trim()}</p>
        </Part>
      )}
      {has('skin') && (
        <Part heading={t('report.section.skin')}>
          <StaticCurve
            days={report.curve.days}
            points={report.curve.skin}
            mean={report.curve.mean}
            label={t('report.curve', words)}
            formatDay={(day) => formatDay(day, 'short', LOCALE)}
          />
          <p className={styles.help}>{t('report.curveHelp')}</p>
        </Part>
      )}
      {has('days') && <Summaries report={report} />}
      {has('places') && report.places.length > 0 && <Places report={report} />}
      {has('things') && <Things report={report} />}
      {has('experiments') && <ExperimentLines experiments={experiments} />}
      {has('notes') && report.notes.length > 0 && (
        <Part heading={t('report.section.notes')}>
          <ul className={styles.notes}>
            {report.notes.map(({ day, text }, index) => (
              // The same words can be noted twice on one day.
              <li key={`${day} ${index}`}>
                <strong>{dated(day)}</strong> {text}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {has('photos') && <Photos entries={entries} range={range} />}
    </article>
  );
}

function Summaries({ report }: { readonly report: Report }) {
  const t = useText();
  const rows = REPORT_METRICS.flatMap((metric) => {
    const { mean, lowest, highest, firstHalf, secondHalf } = report.summaries[metric];
    if (mean === null || lowest === null || highest === null) return [];
    const name = t(metricById(metric).textKey as TextKey);
    return [{ metric, name, mean, lowest, highest, firstHalf, secondHalf }];
  });
  const { count, minutes, days } = report.practices;
  return (
    <Part heading={t('report.section.days')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.column.what')}</th>
            <th scope="col">{t('report.column.mean')}</th>
            <th scope="col">{t('report.column.range')}</th>
            <th scope="col">{t('report.column.halves')}</th>
            <th scope="col">{t('report.column.days')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ metric, name, mean, lowest, highest, firstHalf, secondHalf }) => (
            <tr key={metric}>
              <th scope="row">{name}</th>
              <td>{number.format(mean.value)}</td>
              <td>
                {number.format(lowest.value)} – {number.format(highest.value)}
              </td>
              <td>
                {firstHalf === null || secondHalf === null
                  ? '–'
                  : `${number.format(firstHalf.value)} → ${number.format(secondHalf.value)}`}
              </td>
              <td>{mean.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > 0 && <p>{t('report.practices', { count, minutes, days })}</p>}
      <p className={styles.help}>{t('report.scales')}</p>
    </Part>
  );
}

function Places({ report: { places } }: { readonly report: Report }) {
  const t = useText();
  const regions = places.map(({ region, mean }) => ({
    region,
    level: Math.min(3, Math.max(1, Math.round(mean.value))) as 1 | 2 | 3,
  }));
  return (
    <Part heading={t('report.section.places')}>
      <div className={styles.places}>
        <BodyFigure view={busiestView(regions)} regions={regions} tone={1} height={FIGURE_PX} />
        <ul>
          {places.map(({ region, mean }) => (
            <li key={region}>
              {t(`entries.region.${region}`)}:{' '}
              {t('trends.regions.mean', { mean: number.format(mean.value), count: mean.count })}
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.help}>{t('trends.regions.scale')}</p>
    </Part>
  );
}

function Things({ report: { putOn, supplements } }: { readonly report: Report }) {
  const t = useText();
  return (
    <Part heading={t('report.section.things')}>
      <ThingList heading={t('report.putOn')} things={putOn} t={t} />
      <ThingList heading={t('report.taken')} things={supplements} t={t} />
    </Part>
  );
}

function ThingList({
  heading,
  things,
  t,
}: {
  readonly heading: string;
  readonly things: readonly NotedThing[];
  readonly t: Translate;
}) {
  return (
    <>
      <h3>{heading}</h3>
      {things.length === 0 ? (
        <p>{t('report.noneNoted')}</p>
      ) : (
        <ul>
          {things.map(({ name, first, last, days }) => (
            <li key={name}>
              {t('report.thing', { name, first: dated(first), last: dated(last), days })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Photos({
  entries,
  range,
}: {
  readonly entries: readonly Entry[];
  readonly range: Report['range'];
}) {
  const t = useText();
  const photos = entries.flatMap((entry) =>
    isKind(entry, 'skin-check') && entry.day >= range.from && entry.day <= range.to
      ? (entry.data.photos ?? []).map((photo) => ({ photo, day: entry.day }))
      : [],
  );
  if (photos.length === 0) return null;
  return (
    <Part heading={t('report.section.photos')}>
      <div className={styles.photos}>
        {photos.slice(-PHOTOS_MAXIMUM).map(({ photo, day }) => (
          <figure key={`${day} ${photo.hash}`}>
            <PhotoImage photo={photo} size="thumb" alt={dated(day)} />
            <figcaption>{dated(day)}</figcaption>
          </figure>
        ))}
      </div>
      {photos.length > PHOTOS_MAXIMUM && (
        <p className={styles.help}>
          {t('report.photosLatest', { shown: PHOTOS_MAXIMUM, total: photos.length })}
        </p>
      )}
    </Part>
  );
}

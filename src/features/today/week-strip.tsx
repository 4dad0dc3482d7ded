import { formatDay, type LocalDay } from '@/domain/day';
import type { EntryKind } from '@/domain/entries';
import type { DayTile } from '@/domain/overview';
import { LOCALE, useText } from '@/texts';
import styles from './week-strip.module.css';

/** The dots under a tile, in this order on every day. */
const DOTS = [
  { kinds: ['meal'], className: styles.meal },
  { kinds: ['practice', 'check-in'], className: styles.calm },
  { kinds: ['skin-check'], className: styles.skin },
] as const satisfies readonly { kinds: readonly EntryKind[]; className: string | undefined }[];

/** Seven days at a glance: how the skin was (number and tint) and what was noted (dots). */
export function WeekStrip({
  tiles,
  day,
  today,
  onShow,
}: {
  readonly tiles: readonly DayTile[];
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly onShow: (day: LocalDay) => void;
}) {
  const t = useText();
  return (
    <ol className={styles.strip} aria-label={t('today.weekStrip')}>
      {tiles.map((tile) => (
        <li key={tile.day}>
          <button
            type="button"
            className={styles.tile}
            aria-current={tile.day === day ? 'date' : undefined}
            aria-label={describe(tile, t)}
            title={describe(tile, t)}
            disabled={tile.day > today}
            onClick={() => onShow(tile.day)}
          >
            <span className={styles.name}>{formatDay(tile.day, 'weekdayDate', LOCALE)}</span>
            <span className={styles.rating} data-heat={heatOf(tile.skin)}>
              {tile.skin ?? '–'}
            </span>
            <span className={styles.dots}>
              {DOTS.map(({ kinds, className }) => (
                <span
                  key={kinds[0]}
                  className={kinds.some((kind) => tile.kinds.has(kind)) ? className : styles.none}
                />
              ))}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Six tints for eleven ratings; the number beside it is what counts. */
function heatOf(skin: number | null): number | undefined {
  return skin === null ? undefined : Math.min(5, Math.ceil(skin / 2));
}

function describe(tile: DayTile, t: ReturnType<typeof useText>): string {
  const noted = (
    [
      ['meal', 'today.meals'],
      ['practice', 'today.calm'],
      ['check-in', 'today.checkIns'],
      ['skin-check', 'today.skinChecks'],
      ['supplement', 'today.supplements'],
      ['note', 'today.notes'],
      ['tracker-note', 'today.trackers'],
    ] as const
  ).flatMap(([kind, key]) => (tile.kinds.has(kind) ? [t(key)] : []));
  return t('today.tile', {
    day: formatDay(tile.day, 'long', LOCALE),
    rated: tile.skin === null ? 'no' : 'yes',
    skin: tile.skin ?? 0,
    noted: noted.length === 0 ? t('today.nothingNoted') : noted.join(', '),
  });
}

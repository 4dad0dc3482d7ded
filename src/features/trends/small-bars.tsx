import styles from './trends.module.css';

const HEIGHT = 100;
const STEP = 10;
/** Leaves a gap between neighbours. */
const BAR = 7;
/** A noted minute is never invisible. */
const SMALLEST = 3;

type SmallBarsProps = {
  readonly points: readonly (number | null)[];
  readonly tone: 'calm' | 'meal' | 'gut' | 'skin';
};

/** Bars on a ground line, one a point; a point without a note has no bar. Decorative. */
export function SmallBars({ points, tone }: SmallBarsProps) {
  const most = points.reduce<number>((highest, point) => Math.max(highest, point ?? 0), 0);
  const path = points
    .map((point, index) => {
      if (point === null || most === 0) return '';
      const height = Math.max(SMALLEST, (point / most) * HEIGHT);
      return `M${index * STEP + (STEP - BAR) / 2} ${HEIGHT}v${-round(height)}h${BAR}v${round(height)}z`;
    })
    .join('');
  return (
    <svg
      className={styles.bars}
      data-tone={tone}
      viewBox={`0 0 ${points.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path d={path} />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

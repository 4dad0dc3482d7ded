import { useId } from 'react';
import styles from './face-figure.module.css';
import { classNames } from './lib/class-names.ts';

/** The regions of a skin check that this drawing can show. */
export type FaceRegion = keyof typeof areas;

export type FaceLevel = 0 | 1 | 2 | 3;

export type FaceFigureProps = {
  /** Levels by region; regions that are not on the face are left out. */
  readonly levels: Readonly<Partial<Record<string, FaceLevel>>>;
  readonly height?: number | undefined;
};

/** Centre and radii in the drawing. Seen as in a mirror: the person's left cheek is on the left. */
const areas = {
  scalp: { cx: 60, cy: 17, rx: 24, ry: 8 },
  forehead: { cx: 60, cy: 42, rx: 25, ry: 11 },
  'left-temple': { cx: 25, cy: 55, rx: 6, ry: 9 },
  'right-temple': { cx: 95, cy: 55, rx: 6, ry: 9 },
  'left-eyelid': { cx: 40, cy: 69, rx: 11, ry: 6 },
  'right-eyelid': { cx: 80, cy: 69, rx: 11, ry: 6 },
  nose: { cx: 60, cy: 87, rx: 7.5, ry: 11 },
  'left-cheek': { cx: 35, cy: 94, rx: 12, ry: 14 },
  'right-cheek': { cx: 85, cy: 94, rx: 12, ry: 14 },
  'around-mouth': { cx: 60, cy: 114, rx: 17, ry: 8 },
  chin: { cx: 60, cy: 133, rx: 12, ry: 8 },
  'left-jaw': { cx: 37, cy: 121, rx: 7, ry: 10 },
  'right-jaw': { cx: 83, cy: 121, rx: 7, ry: 10 },
  'left-ear': { cx: 12, cy: 80, rx: 5, ry: 11 },
  'right-ear': { cx: 108, cy: 80, rx: 5, ry: 11 },
  neck: { cx: 60, cy: 161, rx: 17, ry: 8 },
} as const;

const HATCH_GAP_PX = { 1: 7, 2: 5, 3: 3.4 } as const;

/** A calm drawing of where the skin was noted. Decorative: the same must stand in words beside it. */
export function FaceFigure({ levels, height = 150 }: FaceFigureProps) {
  const patternId = useId();
  const regions = Object.keys(areas) as FaceRegion[];
  return (
    <svg
      className={styles.figure}
      viewBox="0 0 120 196"
      height={height}
      width={(height * 120) / 196}
      aria-hidden
      focusable="false"
    >
      <defs>
        {([1, 2, 3] as const).map((level) => (
          <pattern
            key={level}
            id={`${patternId}-${level}`}
            width={HATCH_GAP_PX[level]}
            height={HATCH_GAP_PX[level]}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.hatch} x1="0" y1="0" x2="0" y2={HATCH_GAP_PX[level]} />
          </pattern>
        ))}
      </defs>
      <path
        className={styles.skin}
        d="M43 138c1 12-1 22-8 27-7 5-21 6-26 10-2 2-2.500 9-2.500 19.500h107c0-10.500-.5-17.500-2.500-19.500-5-4-19-5-26-10-7-5-9-15-8-27Z"
      />
      <path
        className={styles.skin}
        d="M16 69c-7-3-11 2-9 12 2 9 6 14 12 13M104 69c7-3 11 2 9 12-2 9-6 14-12 13"
      />
      <path
        className={styles.skin}
        d="M60 4C31 4 14 27 14 62c0 42 22 88 46 88s46-46 46-88C106 27 89 4 60 4Z"
      />
      {regions.flatMap((region) => {
        const level = levels[region] ?? 0;
        if (level === 0) return [];
        return [
          <g key={region}>
            <ellipse
              {...areas[region]}
              className={classNames(styles.mark, styles[`level${level}`])}
            />
            <ellipse {...areas[region]} fill={`url(#${patternId}-${level})`} />
          </g>,
        ];
      })}
      <path
        className={styles.line}
        d="M30 63c5-5 14-5 19-1M71 62c5-4 14-4 19 1M60 66l-4 29h7M51 113c5 5 13 5 18 0"
      />
    </svg>
  );
}

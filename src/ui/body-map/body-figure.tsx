import { useId } from 'react';
import { levelShown, type SkinLevel, type SkinRegion } from '@/domain/skin';
import { classNames } from '../lib/class-names.ts';
import styles from './body-map.module.css';
import { Body, Features, LevelPatterns } from './drawing.tsx';
import { type FigureTone, figureToneClass, levelClass } from './look.ts';
import type { BodyViewId } from './view.ts';
import { BODY_VIEWS } from './views.ts';

export type BodyFigureProps = {
  readonly view: BodyViewId;
  readonly regions: readonly { readonly region: SkinRegion; readonly level: SkinLevel }[];
  readonly tone: FigureTone;
  /** In CSS pixels */
  readonly height: number;
};

/** A calm drawing of where the skin was noted. Decorative: the same must stand in words beside it. */
export function BodyFigure({ view: id, regions, tone, height }: BodyFigureProps) {
  const patternId = useId();
  const view = BODY_VIEWS[id];
  return (
    <svg
      className={classNames(styles.figure, figureToneClass(tone))}
      viewBox={`0 0 ${view.width} ${view.height}`}
      height={height}
      width={(height * view.width) / view.height}
      aria-hidden
      focusable="false"
    >
      <LevelPatterns id={patternId} />
      <Body skin={view.skin} />
      {view.places.map(({ region, path }) => {
        const level = levelShown(regions, region);
        if (level === 0) return null;
        return (
          <g key={region} className={levelClass(level)}>
            <path className={styles.tint} d={path} />
            <path d={path} fill={`url(#${patternId}-${level})`} />
          </g>
        );
      })}
      <Features view={view} />
    </svg>
  );
}

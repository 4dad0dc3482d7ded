import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Direction, placeTowards, type SkinLevel, type SkinRegion } from '@/domain/skin';
import { useText } from '@/texts';
import { classNames } from '../lib/class-names.ts';
import styles from './body-map.module.css';
import { Body, Captions, Features, LevelPatterns } from './drawing.tsx';
import { type FigureTone, figureToneClass, levelClass } from './look.ts';
import type { BodyViewId, Place } from './view.ts';
import { BODY_VIEWS } from './views.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const BACK: Readonly<Record<Direction, Direction>> = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
};

/** The last step of the arrow keys. */
type Step = {
  readonly from: SkinRegion;
  readonly to: SkinRegion;
  readonly direction: Direction;
};

export type BodyMapProps = {
  readonly view: BodyViewId;
  /** As it was noted. */
  readonly levelOf: (region: SkinRegion) => SkinLevel | 0;
  /** As it is drawn: a palm as its hand. */
  readonly shownLevelOf: (region: SkinRegion) => SkinLevel | 0;
  /** The one whose details are on show. */
  readonly selected: SkinRegion | null;
  readonly tone: FigureTone;
  /** A click, or the space bar. */
  readonly onPress: (region: SkinRegion) => void;
  /** 0 to 3 by their digits. */
  readonly onLevel: (region: SkinRegion, level: SkinLevel | 0) => void;
  /** Enter: on to what can be said of it. */
  readonly onOpen: (region: SkinRegion) => void;
  /** Pointed at or reached by key; null when left. */
  readonly onPoint: (region: SkinRegion | null) => void;
};

/** A drawing of the body on which each place is a button: one stop of the Tab key, arrows go to the neighbour. */
export function BodyMap(props: BodyMapProps) {
  const { selected, tone, onPoint } = props;
  const t = useText();
  const patternId = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [reached, setReached] = useState<SkinRegion | null>(null);
  const lastStep = useRef<Step | null>(null);
  const view = BODY_VIEWS[props.view];
  const has = (region: SkinRegion | null) => view.places.some((place) => place.region === region);
  const stop = has(reached) ? reached : has(selected) ? selected : view.places[0]?.region;

  /** The arrow the other way leads back to where one came from, though another place may be nearer. */
  const step = (from: SkinRegion, direction: Direction) => {
    const last = lastStep.current;
    const isBack = last?.to === from && last.direction === BACK[direction];
    const to = isBack ? last.from : placeTowards(view.places, from, direction);
    if (to === null) return;
    lastStep.current = { from, to, direction };
    drawing.current?.querySelector<SVGGElement>(`[data-region="${to}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, region: SkinRegion) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) step(region, direction);
    else if (event.key === ' ') {
      // Held down, it would go round and round.
      if (!event.repeat) props.onPress(region);
    } else if (event.key === 'Enter') props.onOpen(region);
    else if (/^[0-3]$/.test(event.key)) props.onLevel(region, Number(event.key) as SkinLevel | 0);
    else return;
    event.preventDefault();
  };

  const button = ({ region, path }: Place) => {
    const level = props.levelOf(region);
    const shown = props.shownLevelOf(region);
    const word = level === 0 ? 'ui.levelNone' : (`entries.level.${level}` as const);
    const name = t('skin.placeAndLevel', {
      region: t(`entries.region.${region}`),
      level: t(word).toLowerCase(),
    });
    return (
      <g
        key={region}
        role="button"
        tabIndex={region === stop ? 0 : -1}
        aria-label={name}
        aria-current={region === selected || undefined}
        data-region={region}
        data-level={level}
        className={classNames(
          styles.place,
          levelClass(shown),
          region === selected && styles.selected,
        )}
        onClick={(event) => {
          event.currentTarget.focus();
          props.onPress(region);
        }}
        onKeyDown={(event) => onKeyDown(event, region)}
        onFocus={() => {
          setReached(region);
          onPoint(region);
        }}
        onBlur={() => onPoint(null)}
        onPointerEnter={() => onPoint(region)}
        onPointerLeave={() => onPoint(null)}
      >
        <path className={styles.tint} d={path} />
        {shown > 0 && <path d={path} fill={`url(#${patternId}-${shown})`} />}
        <path className={styles.rim} d={path} />
      </g>
    );
  };

  return (
    <svg
      ref={drawing}
      className={classNames(styles.map, figureToneClass(tone))}
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="group"
      aria-label={t(`skin.mapOf.${props.view}`)}
    >
      <LevelPatterns id={patternId} />
      <Body skin={view.skin} />
      {view.places.map(button)}
      <Features view={view} />
      <Captions view={view} />
    </svg>
  );
}

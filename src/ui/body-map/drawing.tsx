import { useText } from '@/texts';
import { classNames } from '../lib/class-names.ts';
import styles from './body-map.module.css';
import type { BodyView } from './view.ts';

/** Dots, hatching, crosshatching: the level without colour. Sized in units of the drawings. */
export function LevelPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-1`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx="1.5" cy="1.5" r="0.9" />
        <circle className={styles.dot} cx="4.5" cy="4.5" r="0.9" />
      </pattern>
      <pattern
        id={`${id}-2`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={styles.hatch} d="M0 0V5" />
      </pattern>
      <pattern
        id={`${id}-3`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={styles.hatch} d="M0 0V5M0 0H5" />
      </pattern>
    </defs>
  );
}

/** The body itself: one outline round all its shapes, which are drawn again without it on top. */
export function Body({ skin }: { readonly skin: BodyView['skin'] }) {
  const shapes = skin.map((path) => <path key={path} d={path} />);
  return (
    <g aria-hidden>
      <g className={styles.edge}>{shapes}</g>
      <g className={styles.skin}>{shapes}</g>
    </g>
  );
}

/** Features over the places, which never take the pointer. */
export function Features({ view }: { readonly view: BodyView }) {
  return (
    <g aria-hidden className={styles.features}>
      {view.lines.map((path) => (
        <path key={path} className={styles.line} d={path} />
      ))}
      {(view.hairlines ?? []).map((path) => (
        <path key={path} className={classNames(styles.line, styles.hairline)} d={path} />
      ))}
    </g>
  );
}

export function Captions({ view }: { readonly view: BodyView }) {
  const t = useText();
  return (view.captions ?? []).map(({ textKey, y }) => (
    <text key={textKey} className={styles.caption} x={view.width / 2} y={y}>
      {t(textKey)}
    </text>
  ));
}

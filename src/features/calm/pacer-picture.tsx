import { useEffect, useRef } from 'react';
import { fullnessAt, type Place } from '@/domain/calm';
import { useText } from '@/texts';
import { classNames } from '@/ui/lib/class-names.ts';
import { Meter } from '@/ui/meter';
import styles from './pacer-picture.module.css';
import type { Session, SessionView } from './session.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import type { SegmentWords } from './use-segment-words.ts';

type Props = {
  readonly session: Session;
  readonly view: SessionView;
  readonly words: SegmentWords;
};

/** A circle that breathes, a ring that fills; or, where nothing shall move, the words and a bar. */
export function PacerPicture(props: Props) {
  return useReducedMotion() ? <StillPicture {...props} /> : <MovingPicture {...props} />;
}

/** How small the circle gets, beside its full size. */
const SMALLEST = 0.6;

function MovingPicture({ session, view, words }: Props) {
  const ring = useRef<SVGCircleElement>(null);
  const breath = useRef<HTMLDivElement>(null);
  const { practice, timeline } = session;

  useEffect(
    () =>
      session.onFrame((place: Place) => {
        ring.current?.style.setProperty(
          'stroke-dashoffset',
          String(place.remaining / timeline.length),
        );
        if (practice.kind !== 'breathing') return;
        const kind = practice.phases[place.segment]?.kind ?? 'in';
        const fullness = fullnessAt(practice.phases, kind, place.progress);
        const scale = SMALLEST + (1 - SMALLEST) * fullness;
        breath.current?.style.setProperty('transform', `scale(${scale.toFixed(4)})`);
      }),
    [session, practice, timeline],
  );

  return (
    <div className={styles.picture}>
      <svg className={styles.rings} viewBox="0 0 100 100" aria-hidden>
        <circle className={styles.ring} cx="50" cy="50" r="49" />
        <circle
          ref={ring}
          className={styles.done}
          cx="50"
          cy="50"
          r="49"
          pathLength={1}
          strokeDasharray="1"
        />
      </svg>
      {practice.kind === 'breathing' ? (
        <div ref={breath} className={styles.breath} aria-hidden>
          <div className={styles.halo} />
          <div className={styles.circle} />
        </div>
      ) : (
        <div className={styles.ground} aria-hidden />
      )}
      <SegmentText session={session} view={view} words={words} />
    </div>
  );
}

function SegmentText({ session, view, words }: Props) {
  const isCounted = session.practice.kind === 'breathing';
  return (
    <div className={classNames(styles.words, !isCounted && styles.atLength)}>
      {words.place !== null && <p className={styles.place}>{words.place}</p>}
      <p className={styles.title}>{words.title}</p>
      {isCounted && <p className={styles.seconds}>{view.secondsOfSegment}</p>}
      {words.text !== null && <p className={styles.text}>{words.text}</p>}
    </div>
  );
}

function StillPicture(props: Props) {
  const t = useText();
  const { session, view } = props;
  const { segments } = session.timeline;
  const seconds = (segments[view.segment] ?? 0) / 1000;
  return (
    <div className={styles.still}>
      <SegmentText {...props} />
      <Meter
        label={t('calm.phaseProgress')}
        value={Math.max(0, seconds - view.secondsOfSegment)}
        max={seconds}
        tone="calm"
        isBarOnly
      />
    </div>
  );
}

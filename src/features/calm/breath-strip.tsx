import type { Phase } from '@/domain/calm';
import { useText } from '@/texts';
import { classNames } from '@/ui/lib/class-names';
import styles from './breath-strip.module.css';
import { partWords } from './practice-words.ts';

const PART_STYLES = {
  in: styles.rising,
  'in-more': styles.rising,
  hold: styles.held,
  out: styles.falling,
  rest: styles.resting,
} as const;

/** One breath as a strip, each part as wide as it is long, with the seconds in words below. */
export function BreathStrip({ phases }: { readonly phases: readonly Phase[] }) {
  const t = useText();
  return (
    <div className={styles.breath}>
      <div className={styles.strip} aria-hidden>
        {phases.map(({ kind, seconds }) => (
          <svg
            key={kind}
            className={classNames(styles.part, PART_STYLES[kind])}
            ref={(part) => part?.style.setProperty('flex-grow', String(seconds))}
            viewBox="0 0 10 10"
            preserveAspectRatio="none"
          >
            <path d={SHAPES[kind]} />
          </svg>
        ))}
      </div>
      <p className={styles.words}>{phases.map((phase) => partWords(t, phase)).join(' · ')}</p>
    </div>
  );
}

/** How full the lungs are over each part. */
const SHAPES = {
  in: 'M0 10 C5 10 5 2 10 2 V10 Z',
  'in-more': 'M0 10 V2 C5 2 5 0 10 0 V10 Z',
  hold: 'M0 10 V2 H10 V10 Z',
  out: 'M0 10 V2 C5 2 5 10 10 10 Z',
  rest: 'M0 10 V9.4 H10 V10 Z',
} as const;

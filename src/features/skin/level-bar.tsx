import type { SkinLevel } from '@/domain/skin';
import { classNames } from '@/ui/lib/class-names';
import styles from './level-bar.module.css';

/** A level as one, two or three thirds of a bar. Decorative: the word stands beside it. */
export function LevelBar({
  level,
  isShort = false,
}: {
  readonly level: SkinLevel;
  readonly isShort?: boolean;
}) {
  return (
    <span className={classNames(styles.bar, isShort && styles.short)} aria-hidden>
      {[1, 2, 3].map((step) => (
        <i key={step} className={classNames(step <= level && styles.filled)} />
      ))}
    </span>
  );
}

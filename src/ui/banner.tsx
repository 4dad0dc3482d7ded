import { FlaskConical, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';

const kinds = {
  info: { icon: Info, tone: 'brand' },
  sample: { icon: FlaskConical, tone: 'calm' },
  warning: { icon: TriangleAlert, tone: 'meal' },
} as const;

export type BannerProps = {
  readonly kind: keyof typeof kinds;
  readonly children: ReactNode;
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  /** Read out at once when it appears. */
  readonly isAlert?: boolean | undefined;
};

export function Banner({ kind, children, title, action, isAlert = false }: BannerProps) {
  const { icon: Icon, tone } = kinds[kind];
  return (
    <div
      role={isAlert ? 'alert' : undefined}
      className={classNames(styles.banner, styles[kind], toneClass(tone))}
    >
      <Icon size={18} strokeWidth={1.9} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
      </p>
      {action}
    </div>
  );
}

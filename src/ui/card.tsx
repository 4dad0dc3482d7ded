import { useId, type ReactNode } from 'react';
import styles from './card.module.css';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import { Pill } from './pill.tsx';
import type { AriaProps, IconType, Tone } from './types.ts';

export type CardProps = AriaProps & {
  readonly children?: ReactNode;
  readonly heading?: ReactNode;
  readonly headingStyle?: 'title' | 'pill' | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly subtitle?: ReactNode;
  readonly tone?: Tone | undefined;
  /** Beside a pill heading. */
  readonly icon?: IconType | undefined;
  readonly action?: ReactNode;
  readonly footer?: ReactNode;
  /** A tinted ground in the tone's soft colour instead of paper. */
  readonly isSoft?: boolean | undefined;
  readonly className?: string | undefined;
};

export function Card(props: CardProps) {
  const { children, heading, headingStyle = 'title', headingLevel = 2, tone = 'neutral' } = props;
  const headingId = useId();
  const hasHeading = heading !== undefined;
  // A name is only read out where there is a role to carry it.
  const Container = hasHeading || props['aria-label'] !== undefined ? 'section' : 'div';
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <Container
      id={props.id}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby'] ?? (hasHeading ? headingId : undefined)}
      aria-describedby={props['aria-describedby']}
      className={classNames(
        styles.card,
        toneClass(tone),
        props.isSoft === true && styles.soft,
        props.className,
      )}
    >
      {(hasHeading || props.action !== undefined) && (
        <div className={styles.head}>
          <div>
            {hasHeading && (
              <Heading
                id={headingId}
                className={classNames(
                  styles.heading,
                  headingLevel === 2 ? styles.title : styles.title3,
                )}
              >
                {headingStyle === 'pill' ? (
                  <Pill tone={tone} icon={props.icon}>
                    {heading}
                  </Pill>
                ) : (
                  heading
                )}
              </Heading>
            )}
            {props.subtitle !== undefined && <p className={styles.subtitle}>{props.subtitle}</p>}
          </div>
          {props.action !== undefined && <div className={styles.action}>{props.action}</div>}
        </div>
      )}
      <div className={styles.body}>{children}</div>
      {props.footer !== undefined && <div className={styles.footer}>{props.footer}</div>}
    </Container>
  );
}

import { type ReactNode, useId } from 'react';
import { Banner } from '@/ui/banner';
import { Card } from '@/ui/card';
import styles from './settings.module.css';

/** A heading on the left, what can be settled on the right; under each other in a narrow window. */
export function Section({
  heading,
  intro,
  problem,
  children,
}: {
  readonly heading: string;
  readonly intro: string;
  /** Said aloud above the fields. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}) {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.sectionHead}>
        <h2 id={headingId}>{heading}</h2>
        <p className={styles.quiet}>{intro}</p>
      </div>
      <Card>
        {problem !== undefined && (
          <div className={styles.problem}>
            <Banner kind="warning" isAlert>
              {problem}
            </Banner>
          </div>
        )}
        {children}
      </Card>
    </section>
  );
}

/** One matter of a section: what it is, in words, and at the right what can be done about it. */
export function Matter({
  heading,
  children,
  action,
  problem,
}: {
  readonly heading: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly problem?: string | undefined;
}) {
  return (
    <div className={styles.matter}>
      <div className={styles.matterWords}>
        <h3 className={styles.matterHeading}>{heading}</h3>
        {children}
      </div>
      {action !== undefined && <div className={styles.matterAction}>{action}</div>}
      {problem !== undefined && (
        <div className={styles.matterProblem}>
          <Banner kind="warning" isAlert>
            {problem}
          </Banner>
        </div>
      )}
    </div>
  );
}

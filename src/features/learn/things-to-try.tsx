import { readingMinutes, referenceIdsOf, type GuidancePiece } from '@/domain/guidance';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { Pill } from '@/ui/pill';
import { pieceHref } from './addresses.ts';
import styles from './learn.module.css';
import { topicLooks } from './looks.ts';

export function ThingsToTry({ pieces }: { readonly pieces: readonly GuidancePiece[] }) {
  const t = useText();
  return (
    <section aria-labelledby="learn-try">
      <h2 id="learn-try" className={styles.sectionHeading}>
        {t('learn.threeThings')}
      </h2>
      <div className={styles.tryGrid}>
        {pieces.map((piece) => (
          <Card
            key={piece.id}
            footer={
              <div className={styles.tryFoot}>
                <ButtonLink
                  href={pieceHref(piece.id)}
                  aria-label={t('learn.readTitled', { title: piece.title })}
                >
                  {t('learn.read')}
                </ButtonLink>
                <span className={styles.quiet}>
                  {t('learn.minutes', { minutes: readingMinutes(piece) })} ·{' '}
                  {t('learn.sources', { count: referenceIdsOf(piece).length })}
                </span>
              </div>
            }
          >
            <div className={styles.tryBody}>
              <Pill {...topicLooks[piece.topic]}>{piece.evidenceNote}</Pill>
              <h3>{piece.title}</h3>
              <p className={styles.tryText}>{piece.summary}</p>
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
}

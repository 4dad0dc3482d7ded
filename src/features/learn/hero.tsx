import { readingMinutes, type GuidancePiece } from '@/domain/guidance';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Pill } from '@/ui/pill';
import { pieceHref } from './addresses.ts';
import { AxisDrawing } from './axis-drawing.tsx';
import styles from './hero.module.css';

export function Hero({ piece }: { readonly piece: GuidancePiece }) {
  const t = useText();
  return (
    <section className={styles.hero} aria-labelledby="learn-hero">
      <div className={styles.words}>
        <Pill tone="brand">{t('learn.startHere', { minutes: readingMinutes(piece) })}</Pill>
        <h2 id="learn-hero" className={styles.title}>
          {piece.title}
        </h2>
        <p className={styles.summary}>{piece.summary}</p>
        <div className={styles.foot}>
          <ButtonLink
            href={pieceHref(piece.id)}
            variant="primary"
            aria-label={t('learn.readTitled', { title: piece.title })}
          >
            {t('learn.read')}
          </ButtonLink>
          <span className={styles.note}>{piece.evidenceNote}</span>
        </div>
      </div>
      <AxisDrawing />
    </section>
  );
}

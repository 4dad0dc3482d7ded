import { useText } from '@/texts';
import looks from '@/ui/axis-looks.module.css';
import styles from './axis-drawing.module.css';

/** Gut and skin with an arrow each way; the name says in words what the drawing shows. */
export function AxisDrawing() {
  const t = useText();
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 368 148"
      role="img"
      aria-label={t('learn.drawing')}
    >
      <g aria-hidden>
        <circle className={looks.gut} cx="66" cy="74" r="62" />
        <text className={looks.onGut} x="66" y="80">
          {t('learn.drawingGut')}
        </text>
        <circle className={looks.skin} cx="302" cy="74" r="62" />
        <text className={looks.onSkin} x="302" y="80">
          {t('learn.drawingSkin')}
        </text>
        <path className={looks.there} d="M134 52 Q184 10 234 50 M222 49.500 L234 50 L229 39" />
        <text className={styles.label} x="184" y="20">
          {t('learn.drawingThere')}
        </text>
        <path className={looks.back} d="M234 96 Q184 138 134 98 M146 98.500 L134 98 L139 109" />
        <text className={styles.label} x="184" y="137">
          {t('learn.drawingBack')}
        </text>
      </g>
    </svg>
  );
}

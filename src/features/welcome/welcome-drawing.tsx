import { useText } from '@/texts';
import looks from '@/ui/axis-looks.module.css';
import styles from './welcome-drawing.module.css';

const DAY_HEATS = [3, 4, 2, 3, 1, 1, 0] as const;
const ROLES = ['meal', 'calm', 'skinDot'] as const;

/** Gut and skin with an arrow each way, over a week of days; says nothing that the words beside it do not. */
export function WelcomeDrawing() {
  const t = useText();
  return (
    <div className={styles.panel} aria-hidden>
      <svg className={styles.drawing} viewBox="0 0 400 520" preserveAspectRatio="xMidYMid meet">
        <circle className={styles.ring} cx="138" cy="150" r="118" />
        <circle className={styles.ring} cx="262" cy="270" r="118" />
        <circle className={styles.gutHalo} cx="138" cy="150" r="96" />
        <circle className={styles.skinHalo} cx="262" cy="270" r="96" />
        <circle className={looks.gut} cx="138" cy="150" r="70" />
        <circle className={looks.skin} cx="262" cy="270" r="70" />
        <text className={looks.onGut} x="138" y="158">
          {t('welcome.drawingGut')}
        </text>
        <text className={looks.onSkin} x="262" y="278">
          {t('welcome.drawingSkin')}
        </text>
        <path
          className={looks.there}
          d="M222 122 Q272 132 280 184 M269 174 L280.500 185 L289 171"
        />
        <path className={looks.back} d="M178 298 Q128 288 120 236 M131 246 L119.500 235 L111 249" />
        <g className={styles.week}>
          {DAY_HEATS.map((heat, index) => (
            <Day key={`${index + 1}`} x={30 + index * 50} heat={heat} />
          ))}
        </g>
      </svg>
    </div>
  );
}

function Day({ x, heat }: { readonly x: number; readonly heat: (typeof DAY_HEATS)[number] }) {
  return (
    <>
      <rect className={styles[`heat${heat}`]} x={x} y="424" width="38" height="38" rx="12" />
      {ROLES.map((role, index) => (
        <circle key={role} className={styles[role]} cx={x + 9 + index * 10} cy="476" r="3.2" />
      ))}
    </>
  );
}

import { useText } from '@/texts';
import styles from './logo.module.css';

export type LogoProps = { readonly size?: number | undefined };

/** A leaf, half gut and half skin, with the name beside it. */
export function Logo({ size = 26 }: LogoProps) {
  const t = useText();
  return (
    <span className={styles.logo}>
      <LogoMark size={size} />
      <span className={styles.name}>
        <span>{t('ui.brandFirst')} </span>
        <span>{t('ui.brandSecond')}</span>
      </span>
    </span>
  );
}

function LogoMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden focusable="false">
      <path
        className={styles.gut}
        d="M24.4 4.6 3.1 21.6C1.1 19.3 0 16.2 0 12.6 0 4.600 4.600 0 12.900 0c5.300 0 9.400 1.500 11.500 4.600Z"
      />
      <path
        className={styles.skin}
        d="M24.400 4.600c1.060 1.700 1.600 3.900 1.600 6.500 0 9-5.800 14.900-13.700 14.900-3.900 0-7-1.500-9.200-4.400Z"
      />
    </svg>
  );
}

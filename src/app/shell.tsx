import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { Feature } from '@/ui/feature';
import { useText } from '@/texts';
import { Logo } from '@/ui/logo';
import { footFeatures, railFeatures } from './features.ts';
import styles from './shell.module.css';

/** The rail on the left and the room on the right. */
export function Shell({
  banner,
  children,
}: {
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useText();
  const [location] = useLocation();
  const room = roomOf(location);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);

  // A new room starts at its top, and a screen reader goes on reading there; days of a room do not.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [room]);

  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          // The address is the route, so the jump is made by hand.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('common.skipToContent')}
      </a>
      <nav className={styles.rail} aria-label={t('common.rooms')}>
        <Link href="/today" className={styles.logo ?? ''}>
          <Logo />
        </Link>
        <ul className={styles.rooms}>
          {railFeatures.map((feature) => (
            <RailLink key={feature.id} feature={feature} isCurrent={feature.id === room} />
          ))}
        </ul>
        <ul className={styles.foot}>
          {footFeatures.map((feature) => (
            <RailLink key={feature.id} feature={feature} isCurrent={feature.id === room} />
          ))}
        </ul>
        <p className={styles.notice}>
          {t('common.forReflection')}{' '}
          <Link href="/clinician" className={styles.noticeLink ?? ''}>
            {t('common.notMedicalAdvice')}
          </Link>
        </p>
      </nav>
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <div className={styles.room}>
          <div className={styles.banner}>{banner}</div>
          <div className={styles.page}>{children}</div>
        </div>
      </main>
    </div>
  );
}

function RailLink({
  feature,
  isCurrent,
}: {
  readonly feature: Feature;
  readonly isCurrent: boolean;
}) {
  const t = useText();
  if (feature.nav === undefined) return null;
  const { icon: Icon, textKey } = feature.nav;
  return (
    <li>
      <Link
        href={`/${feature.id}`}
        className={styles.link ?? ''}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <Icon size={18} strokeWidth={1.8} aria-hidden />
        {t(textKey)}
      </Link>
    </li>
  );
}

/** The first part of the path names the room; the bare path is today's. */
function roomOf(location: string): string {
  return location.split('/')[1] || 'today';
}

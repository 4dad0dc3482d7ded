import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import styles from './step-page.module.css';

/** A question of a practice on a card in the middle of the window. */
export function StepPage({
  title,
  children,
  actions,
  hint,
  onLeave,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly hint?: ReactNode;
  readonly onLeave: () => void;
}) {
  const t = useText();
  return (
    <div className={styles.page}>
      <div className={styles.card}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <IconButton
            label={t('common.close')}
            icon={X}
            shortcut={t('calm.esc')}
            onPress={onLeave}
          />
        </div>
        {children}
        <div className={styles.foot}>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
          <div className={styles.actions}>{actions}</div>
        </div>
      </div>
    </div>
  );
}

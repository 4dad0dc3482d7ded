import { useEffect } from 'react';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { useToasts } from '@/ui/toast';
import type { Mending } from './use-mending.ts';

/** One line about what was put right, so that nobody has to wonder. */
export function MendingNews({
  mending,
  isBehind,
}: {
  readonly mending: Mending;
  readonly isBehind: boolean;
}) {
  const t = useText();
  const toasts = useToasts();
  const { progress, report } = mending;
  useEffect(() => {
    if (report === null || report.toStore + report.toLog === 0) return;
    toasts.show({
      text:
        report.toStore > 0
          ? t('common.mendedStore', { count: report.toStore })
          : t('common.mendedLog', { count: report.toLog }),
      isSticky: true,
    });
  }, [report, t, toasts]);

  if (isBehind) {
    return (
      <Banner kind="warning" isAlert>
        {t('common.storeBehind')}
      </Banner>
    );
  }
  if (progress === null || progress.total === 0) return null;
  return <Banner kind="info">{t('common.mending', progress)}</Banner>;
}

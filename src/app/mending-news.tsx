import { createContext, useContext, useEffect } from 'react';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { useToasts } from '@/ui/toast';
import type { Mending } from './use-mending.ts';

export type News = {
  readonly mending: Mending;
  readonly isBehind: boolean;
  readonly isFromLog: boolean;
};

/** Heard by the line below alone: a rebuild moves on many times a second, and the rooms need not be drawn for each. */
export const NewsContext = createContext<News | null>(null);

/** One line about what was put right, so that nobody has to wonder. */
export function MendingNews() {
  const news = useContext(NewsContext);
  return news === null ? null : <NewsLine {...news} />;
}

function NewsLine({ mending, isBehind, isFromLog }: News) {
  const t = useText();
  const toasts = useToasts();
  const { progress, report } = mending;
  useEffect(() => {
    // Everything was to be copied then, and the line below says why.
    if (isFromLog) return;
    if (report === null || report.toStore + report.toLog === 0) return;
    toasts.show({
      text:
        report.toStore > 0
          ? t('common.mendedStore', { count: report.toStore })
          : t('common.mendedLog', { count: report.toLog }),
      isSticky: true,
    });
  }, [report, isFromLog, t, toasts]);

  if (isBehind) {
    return (
      <Banner kind="warning" isAlert>
        {t('common.storeBehind')}
      </Banner>
    );
  }
  if (progress !== null && progress.total > 0) {
    return <Banner kind="info">{t('common.mending', progress)}</Banner>;
  }
  if (isFromLog) return <Banner kind="warning">{t('common.readFromLog')}</Banner>;
  return null;
}

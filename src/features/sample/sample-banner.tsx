import { useSample } from '@/data/react';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAction } from '@/ui/use-action';
import styles from './sample-banner.module.css';

/** Over every page while the sample journal is on show; nothing otherwise. */
export function SampleBanner() {
  const t = useText();
  const { isSample, leave } = useSample();
  const leaving = useAction(leave);
  if (!isSample) return null;
  return (
    <div className={styles.strip}>
      {leaving.problem === null ? (
        <Banner
          kind="sample"
          title={t('sample.bannerTitle')}
          action={
            <Button size="small" isPending={leaving.isPending} onPress={leaving.run}>
              {t('sample.leave')}
            </Button>
          }
        >
          {t('sample.banner')}
        </Banner>
      ) : (
        <Banner
          kind="warning"
          isAlert
          action={
            <Button size="small" onPress={leaving.run}>
              {t('sample.leave')}
            </Button>
          }
        >
          {t('sample.notLeft')}
        </Banner>
      )}
    </div>
  );
}

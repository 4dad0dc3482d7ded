import { FlaskConical, FolderOpen } from 'lucide-react';
import { useSample } from '@/data/react';
import { type AppInfo, desktop, isDesktop } from '@/desktop';
import { formatDay } from '@/domain/day';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { useAction } from '@/ui/use-action';
import { EraseMatter } from './erase-matter.tsx';
import { Matter, Section } from './section.tsx';
import styles from './settings.module.css';
import { type Amount, useAmount } from './use-amount.ts';
import { useAppInfo } from './use-app-info.ts';

export function DataSection() {
  const t = useText();
  const amount = useAmount();
  const info = useAppInfo();
  return (
    <Section heading={t('settings.data')} intro={t('settings.dataIntro')}>
      <div className={styles.matters}>
        <PlaceMatter info={info} />
        <AmountMatter amount={amount} />
        <SampleMatter />
        <EraseMatter entryCount={amount?.entryCount ?? 0} dataFolder={info?.dataFolder ?? ''} />
      </div>
    </Section>
  );
}

const openFolder = () => desktop.app.openDataFolder();

function PlaceMatter({ info }: { readonly info: AppInfo | null | undefined }) {
  const t = useText();
  const showing = useAction(openFolder);
  if (!isDesktop) {
    return <Matter heading={t('settings.place')}>{t('settings.placeBrowser')}</Matter>;
  }
  return (
    <Matter
      heading={t('settings.place')}
      problem={showing.problem === null ? undefined : t('settings.folderNotOpened')}
      action={
        <Button icon={FolderOpen} isPending={showing.isPending} onPress={showing.run}>
          {t('settings.showFolder')}
        </Button>
      }
    >
      {info === null ? (
        <p>{t('settings.placeUnknown')}</p>
      ) : (
        <p className={styles.path}>{info?.dataFolder}</p>
      )}
    </Matter>
  );
}

function AmountMatter({ amount }: { readonly amount: Amount | undefined }) {
  const t = useText();
  const { isSample } = useSample();
  return (
    <Matter heading={t('settings.amount')}>
      <p>
        {amount === undefined && t('settings.amountCounting')}
        {amount?.firstDay === null && t('settings.amountNone')}
        {amount?.firstDay &&
          t('settings.amountText', {
            entries: amount.entryCount,
            days: amount.dayCount,
            first: formatDay(amount.firstDay, 'dated', LOCALE),
          })}
        {isSample && ` ${t('settings.amountOwn')}`}
      </p>
    </Matter>
  );
}

function SampleMatter() {
  const t = useText();
  const { isSample, enter, leave } = useSample();
  const entering = useAction(enter);
  const leaving = useAction(leave);
  const problem =
    entering.problem !== null
      ? t('settings.sampleNotOpened')
      : leaving.problem !== null
        ? t('settings.sampleNotLeft')
        : undefined;
  return (
    <Matter
      heading={t('settings.sample')}
      problem={problem}
      action={
        isSample ? (
          <Button isPending={leaving.isPending} onPress={leaving.run}>
            {t('settings.sampleLeave')}
          </Button>
        ) : (
          <Button icon={FlaskConical} isPending={entering.isPending} onPress={entering.run}>
            {t('settings.sampleEnter')}
          </Button>
        )
      }
    >
      <p>{isSample ? t('settings.sampleIn') : t('settings.sampleOut')}</p>
    </Matter>
  );
}

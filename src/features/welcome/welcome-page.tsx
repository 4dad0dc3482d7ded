import { HardDrive, NotebookPen, ShieldAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useChangeSettings, useMomentContext, useSample } from '@/data/react';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Logo } from '@/ui/logo';
import type { IconType } from '@/ui/types';
import { useAction } from '@/ui/use-action';
import { WelcomeDrawing } from './welcome-drawing.tsx';
import styles from './welcome-page.module.css';

/** Shown over the whole window until somebody has said that they know what this is and what it is not. */
export function WelcomePage({ onDone }: { readonly onDone?: () => void }) {
  const t = useText();
  const sample = useSample();
  const changeSettings = useChangeSettings();
  const momentContext = useMomentContext();
  const noticeId = useId();

  const confirm = async (welcomeStep: 'noticing' | null = null) => {
    const { now } = momentContext();
    await changeSettings({ noticeConfirmedAt: new Date(now).toISOString(), welcomeStep });
    onDone?.();
  };
  const goingOn = useAction(async () => confirm('noticing'));
  const opening = useAction(async () => confirm());
  const lookingAround = useAction(async () => {
    // First the sample: when it does not open, nothing has been stored and this page is still here to say so.
    await sample.enter();
    await confirm().catch(async (error: unknown) => {
      await sample.leave();
      throw error;
    });
  });

  return (
    <main className={styles.page}>
      <div className={styles.words}>
        <Logo size={30} />
        <div className={styles.head}>
          <h1 className={styles.title}>{t('welcome.title')}</h1>
          <p className={styles.lead}>{t('welcome.lead')}</p>
        </div>
        <div className={styles.points}>
          <Point icon={NotebookPen} heading={t('welcome.whatItIs')}>
            {t('welcome.whatItIsText')}
          </Point>
          <Point icon={HardDrive} heading={t('welcome.whatStays')}>
            {t('welcome.whatStaysText')}
          </Point>
          <Point icon={ShieldAlert} heading={t('welcome.whatItIsNot')} textId={noticeId}>
            {t('common.standingLine')} <a href="#/clinician">{t('common.whenToSeeClinician')}</a>
          </Point>
        </div>
        <div className={styles.actions}>
          {(opening.problem ?? goingOn.problem) !== null && (
            <Banner kind="warning" isAlert>
              {t('welcome.notStored')}
            </Banner>
          )}
          {lookingAround.problem !== null && (
            <Banner kind="warning" isAlert>
              {t('welcome.sampleNotOpened')}
            </Banner>
          )}
          <div className={styles.buttons}>
            <Button
              variant="primary"
              size="large"
              aria-describedby={noticeId}
              isDisabled={lookingAround.isPending || opening.isPending}
              isPending={goingOn.isPending}
              onPress={goingOn.run}
            >
              {t('welcome.goOn')}
            </Button>
            <Button
              size="large"
              aria-describedby={noticeId}
              isDisabled={lookingAround.isPending || goingOn.isPending}
              isPending={opening.isPending}
              onPress={opening.run}
            >
              {t('welcome.confirm')}
            </Button>
            <Button
              size="large"
              variant="quiet"
              isDisabled={opening.isPending || goingOn.isPending}
              isPending={lookingAround.isPending}
              onPress={lookingAround.run}
            >
              {t('welcome.lookAround')}
            </Button>
          </div>
          <p className={styles.hint}>{t('welcome.sampleHint')}</p>
        </div>
      </div>
      <WelcomeDrawing />
    </main>
  );
}

function Point({
  icon: Icon,
  heading,
  textId,
  children,
}: {
  readonly icon: IconType;
  readonly heading: string;
  readonly textId?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.point}>
      <span className={styles.pointIcon}>
        <Icon size={18} strokeWidth={1.8} aria-hidden />
      </span>
      <div>
        <h2 className={styles.pointHeading}>{heading}</h2>
        <p id={textId} className={styles.pointText}>
          {children}
        </p>
      </div>
    </section>
  );
}

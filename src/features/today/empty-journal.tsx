import { Sparkles } from 'lucide-react';
import { useSample } from '@/data/react';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAction } from '@/ui/use-action';

/** The first days: what to do, and a look at what a year might come to. */
export function EmptyJournal() {
  const t = useText();
  const { enter } = useSample();
  const { run, isPending, problem } = useAction(enter);
  return (
    <Banner
      kind="info"
      title={t('today.welcomeTitle')}
      action={
        <Button icon={Sparkles} isPending={isPending} onPress={() => run()}>
          {t('today.lookAround')}
        </Button>
      }
    >
      {t(problem === null ? 'today.welcomeText' : 'today.sampleNotOpened')}
    </Banner>
  );
}

import { useChangeSettings, useMomentContext, useSettings } from '@/data/react';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { useAction } from '@/ui/use-action';

/** Stands above the fields until it was read once; from then on it is in Learn. */
export function AskFirst() {
  const t = useText();
  const { supplementAdviceReadAt } = useSettings();
  const reading = useAction(useChangeSettings());
  const momentContext = useMomentContext();
  if (supplementAdviceReadAt !== null) return null;
  const read = () =>
    reading.run({ supplementAdviceReadAt: new Date(momentContext().now).toISOString() });
  return (
    <Callout
      title={t('today.supplementAskFirst')}
      action={
        <Button size="small" onPress={read} isPending={reading.isPending}>
          {t('today.supplementAdviceRead')}
        </Button>
      }
    >
      {t('today.supplementAskFirstText')}
      {reading.problem !== null && <span role="alert"> {t('settings.notStored')}</span>}
    </Callout>
  );
}

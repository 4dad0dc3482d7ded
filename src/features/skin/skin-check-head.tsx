import { Repeat2, Smile } from 'lucide-react';
import { useLive } from '@/data/react';
import { addDays } from '@/domain/day';
import { ALL_CALM, checkAgain } from '@/domain/skin-checks';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import type { EntryHeadProps } from '@/ui/entry-view';
import { useChosenPlace } from './chosen-place.tsx';

/** Two ways to begin with everything filled in: as the last time, or all calm. Nothing is saved yet. */
export function SkinCheckHead({ data, onChange, day, isNew }: EntryHeadProps<'skin-check'>) {
  const t = useText();
  const { select } = useChosenPlace();
  const last = useLive(
    async ({ entries }) => (isNew ? entries.latestOfKind('skin-check', day) : null),
    [isNew, day],
  );
  if (!isNew) return null;
  return (
    <>
      {last && (
        <Button
          icon={Repeat2}
          onPress={() => {
            onChange({ ...data, ...checkAgain(last.data, 'same') });
            select(null);
          }}
        >
          {t(last.day === addDays(day, -1) ? 'skin.sameAsYesterday' : 'skin.sameAsLast')}
        </Button>
      )}
      <Button
        icon={Smile}
        onPress={() => {
          onChange({ ...data, ...ALL_CALM });
          select(null);
        }}
      >
        {t('skin.allCalm')}
      </Button>
    </>
  );
}

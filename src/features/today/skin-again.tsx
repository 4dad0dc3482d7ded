import { Repeat2, Smile } from 'lucide-react';
import { useMomentContext } from '@/data/react';
import { formatDay, type LocalDay, momentNowOn } from '@/domain/day';
import type { Entry, SkinCheck } from '@/domain/entries';
import { ALL_CALM, checkAgain, type SkinChange } from '@/domain/skin-checks';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { checkWords } from '@/ui/skin-words';
import { Tooltip } from '@/ui/tooltip';
import styles from './skin-card.module.css';
import { useAddEntries } from './use-doing.ts';

const BUTTONS = [
  { change: 'same', icon: Repeat2 },
  { change: 'better', icon: undefined },
  { change: 'worse', icon: undefined },
] as const satisfies readonly { change: SkinChange; icon: typeof Repeat2 | undefined }[];

/** A whole check with one click, set against the last one; each button says what it would save. */
export function SkinAgain({
  day,
  last,
  daysAgo,
  isToday,
}: {
  readonly day: LocalDay;
  /** null when there is none, or none that is recent. */
  readonly last: Entry<'skin-check'> | null;
  readonly daysAgo: number;
  readonly isToday: boolean;
}) {
  const t = useText();
  const add = useAddEntries();
  const momentContext = useMomentContext();
  const save = (data: SkinCheck) => {
    const moment = momentNowOn(day, momentContext());
    add([{ kind: 'skin-check', data, moment }], t('skin.saved', { what: checkWords(data, t) }));
  };
  const question =
    last === null
      ? t('skin.orAllCalm')
      : daysAgo === 1
        ? t(isToday ? 'skin.asYesterday' : 'skin.asDayBefore')
        : t('skin.asOn', { day: formatDay(last.day, 'short', LOCALE) });
  const willSave = (data: SkinCheck) => t('skin.willSave', { what: checkWords(data, t) });
  return (
    <div className={styles.again} role="group" aria-label={question}>
      <p className={styles.when} aria-hidden>
        {question}
      </p>
      <div className={styles.buttons}>
        {last !== null &&
          BUTTONS.map(({ change, icon }) => {
            const data = checkAgain(last.data, change);
            return (
              <Tooltip key={change} text={willSave(data)}>
                <Button icon={icon} onPress={() => save(data)}>
                  {t(`skin.change.${change}`)}
                </Button>
              </Tooltip>
            );
          })}
        <Tooltip text={willSave(ALL_CALM)}>
          <Button icon={Smile} onPress={() => save(ALL_CALM)}>
            {t('skin.allCalm')}
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

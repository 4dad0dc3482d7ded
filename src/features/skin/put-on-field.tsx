import { Plus } from 'lucide-react';
import { useLive, useToday } from '@/data/react';
import { rangeEndingAt } from '@/domain/day';
import { namesPutOn, withNewness, withPutOn } from '@/domain/skin-checks';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ComboChips } from '@/ui/combo-chips';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { ToggleChips } from '@/ui/toggle-chips';
import styles from './put-on-field.module.css';

/** What was used longer ago is typed once more. */
const REMEMBERED_DAYS = 400;
const OFFERED = 5;
const NO_NAMES: readonly string[] = [];

/** Creams, cleansers, medicines, by the names the person gives them. */
export function PutOnField({ data, onChange }: EntryFieldsProps<'skin-check'>) {
  const t = useText();
  const today = useToday();
  const known =
    useLive(
      async ({ entries }) =>
        namesPutOn(
          await entries.ofKindBetween('skin-check', rangeEndingAt(today, REMEMBERED_DAYS)),
        ),
      [today],
    ) ?? NO_NAMES;
  const { putOn = [] } = data;
  const names = putOn.map(({ name }) => name);
  const isChosen = (name: string) =>
    names.some((other) => other.toLowerCase() === name.toLowerCase());
  const offered = known.filter((name) => !isChosen(name)).slice(0, OFFERED);
  const choose = (chosen: readonly string[]) => onChange(withPutOn(data, chosen));
  const fresh = putOn.filter(({ isNew = false }) => isNew).map(({ name }) => name);
  const markNew = (wanted: readonly string[]) =>
    onChange(names.reduce((check, name) => withNewness(check, name, wanted.includes(name)), data));

  return (
    <div className={styles.field}>
      <ComboChips
        label={t('skin.putOnLabel')}
        values={names}
        onChange={choose}
        suggestions={known}
        placeholder={t('skin.putOnPlaceholder')}
        description={t('skin.putOnHelp')}
      />
      {offered.length > 0 && (
        <div className={styles.offered} role="group" aria-label={t('skin.putOnLately')}>
          {offered.map((name) => (
            <Button
              key={name}
              variant="dashed"
              size="small"
              icon={Plus}
              onPress={() => choose([...names, name])}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {putOn.length > 0 && (
        <ToggleChips
          label={t('skin.newFromToday')}
          tone="brand"
          values={fresh}
          onChange={markNew}
          options={names.map((name) => ({ value: name, label: name }))}
        />
      )}
    </div>
  );
}

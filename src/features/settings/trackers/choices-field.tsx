import { Archive, ArchiveRestore, ArrowUp, Plus, X } from 'lucide-react';
import { TRACKER_CHOICES_MAX_COUNT, type MeasureOf, type TrackerChoice } from '@/domain/trackers';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { IconButton } from '@/ui/icon-button';
import { TextField } from '@/ui/text-field';
import { blankChoice } from './blank-measure.ts';
import styles from './trackers-section.module.css';

/** The words of a list. One that may have notes is no longer offered rather than taken out. */
export function ChoicesField({
  measure,
  onChange,
  keptIds,
}: {
  readonly measure: MeasureOf<'choice'>;
  readonly onChange: (measure: MeasureOf<'choice'>) => void;
  readonly keptIds: ReadonlySet<string>;
}) {
  const t = useText();
  const { choices, isOrdered } = measure;
  const put = (next: readonly TrackerChoice[]) => onChange({ ...measure, choices: [...next] });
  const change = (choice: TrackerChoice, changed: Partial<TrackerChoice>) =>
    put(choices.map((each) => (each.id === choice.id ? { ...each, ...changed } : each)));
  const takeOut = (choice: TrackerChoice) =>
    keptIds.has(choice.id)
      ? change(choice, { isRetired: true })
      : put(choices.filter(({ id }) => id !== choice.id));
  const up = (index: number) => {
    const [before, choice] = [choices[index - 1], choices[index]];
    if (before === undefined || choice === undefined) return;
    put(choices.with(index - 1, choice).with(index, before));
  };
  return (
    <div className={styles.choices}>
      <ol className={styles.choiceList} aria-label={t('trackers.choices')}>
        {choices.map((choice, index) => (
          <li key={choice.id} className={styles.choice}>
            <div className={styles.choiceName}>
              <TextField
                label={t('trackers.choice', { number: index + 1 })}
                hideLabel
                placeholder={t('trackers.choice', { number: index + 1 })}
                value={choice.name}
                onChange={(name) => change(choice, { name })}
                isDisabled={choice.isRetired === true}
                description={choice.isRetired === true ? t('trackers.choiceRetired') : undefined}
              />
            </div>
            <IconButton
              icon={ArrowUp}
              size="small"
              label={t('trackers.choiceUp', { number: index + 1 })}
              isDisabled={index === 0}
              onPress={() => up(index)}
            />
            {choice.isRetired === true ? (
              <IconButton
                icon={ArchiveRestore}
                size="small"
                label={t('trackers.choiceBack', { number: index + 1 })}
                onPress={() => change(choice, { isRetired: false })}
              />
            ) : (
              <IconButton
                icon={keptIds.has(choice.id) ? Archive : X}
                size="small"
                label={t(keptIds.has(choice.id) ? 'trackers.choiceRetire' : 'trackers.choiceOut', {
                  number: index + 1,
                })}
                onPress={() => takeOut(choice)}
              />
            )}
          </li>
        ))}
      </ol>
      <Button
        variant="dashed"
        size="small"
        icon={Plus}
        isDisabled={choices.length >= TRACKER_CHOICES_MAX_COUNT}
        onPress={() => put([...choices, blankChoice()])}
      >
        {t('trackers.choiceAdd')}
      </Button>
      <Checkbox
        isSelected={isOrdered}
        onChange={(isNowOrdered) => onChange({ ...measure, isOrdered: isNowOrdered })}
        description={t('trackers.isOrderedHelp')}
      >
        {t('trackers.isOrdered')}
      </Checkbox>
    </div>
  );
}

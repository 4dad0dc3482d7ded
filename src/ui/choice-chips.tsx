import { Check } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from './lib/class-names.ts';
import fieldStyles from './lib/field.module.css';
import { toneClass } from './lib/tone-class.ts';
import styles from './toggle-chips.module.css';
import type { Tone } from './types.ts';

/**
 * One of a few words, or none: choosing the chosen one again leaves it open. The arrows only move, Space chooses; a
 * key of `keys`, or the number of the word, chooses at once.
 */
export function ChoiceChips<Value extends string>({
  label,
  hideLabel = false,
  value,
  onChange,
  options,
  keys = [],
  tone = 'neutral',
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** A letter for each option; without them 1 to 9 choose by place. */
  readonly keys?: readonly string[];
  readonly tone?: Tone;
}) {
  const labelId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = keys.length > 0 ? keys.indexOf(event.key.toLowerCase()) : Number(event.key) - 1;
    const option = options[index];
    if (option === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (option.value !== value) onChange(option.value);
  };
  return (
    <div className={styles.field} role="presentation" onKeyDown={onKeyDown}>
      <span id={labelId} className={classNames(hideLabel ? fieldStyles.hiddenLabel : styles.label)}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className={classNames(styles.group, toneClass(tone))}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(chosen) =>
          onChange(options.find((option) => chosen.has(option.value))?.value ?? null)
        }
      >
        {options.map(({ value: option, label: text }) => (
          <ToggleButton
            key={option}
            id={option}
            data-value={option}
            className={classNames(styles.chip)}
          >
            {option === value && (
              <Check size={13} strokeWidth={2.4} aria-hidden className={styles.tick} />
            )}
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

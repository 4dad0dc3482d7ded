import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import styles from './toggle-chips.module.css';
import type { Tone } from './types.ts';

/** A set of small words of which any number can be on; one Tab stop, arrows inside. */
export function ToggleChips<Value extends string>({
  label,
  values,
  onChange,
  options,
  tone = 'neutral',
}: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly tone?: Tone;
}) {
  const labelId = useId();
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className={classNames(styles.group, toneClass(tone))}
        selectionMode="multiple"
        selectedKeys={values}
        onSelectionChange={(keys) =>
          onChange(options.map(({ value }) => value).filter((value) => keys.has(value)))
        }
      >
        {options.map(({ value, label: text }) => (
          <ToggleButton
            key={value}
            id={value}
            data-value={value}
            className={classNames(styles.chip)}
          >
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

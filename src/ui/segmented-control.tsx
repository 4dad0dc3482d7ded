import { Label } from 'react-aria-components/Label';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { RadioChoice } from './lib/radio-choice.tsx';
import fieldStyles from './lib/field.module.css';
import styles from './segmented-control.module.css';
import type { AriaProps, IconType } from './types.ts';

export type SegmentedOption<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconType | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type SegmentedControlProps<T extends string> = Omit<
  AriaProps,
  'aria-label' | 'aria-labelledby'
> & {
  readonly label: string;
  readonly isLabelVisible?: boolean | undefined;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly options: readonly SegmentedOption<T>[];
  readonly variant?: 'quiet' | 'strong' | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** One of a few, all in sight; radio buttons to assistive technology. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, value, onChange, options, variant = 'quiet', size = 'medium' } = props;
  return (
    <RadioGroup
      {...ariaProps(props)}
      orientation="horizontal"
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      isDisabled={props.isDisabled ?? false}
      className={classNames(styles.group, styles[variant], styles[size])}
    >
      <Label
        className={classNames(
          props.isLabelVisible === true ? fieldStyles.label : fieldStyles.hiddenLabel,
        )}
      >
        {label}
      </Label>
      <div className={styles.track}>
        {options.map(({ value: option, label: text, icon: Icon, isDisabled }) => (
          <RadioChoice
            key={option}
            value={option}
            isDisabled={isDisabled}
            className={styles.option}
          >
            {Icon !== undefined && <Icon size={16} strokeWidth={1.9} aria-hidden />}
            {text}
          </RadioChoice>
        ))}
      </div>
    </RadioGroup>
  );
}

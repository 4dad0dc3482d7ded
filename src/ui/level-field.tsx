import { Label } from 'react-aria-components/Label';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useText } from '@/texts';
import styles from './level-field.module.css';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { RadioChoice } from './lib/radio-choice.tsx';
import fieldStyles from './lib/field.module.css';
import { toneClass } from './lib/tone-class.ts';
import { useRatingKeys } from './lib/use-rating-keys.ts';
import type { AriaProps, Tone } from './types.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const LEVELS = [0, 1, 2, 3] as const;

export type Level = (typeof LEVELS)[number];

export type LevelFieldProps = Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
  readonly label: string;
  readonly value: Level | null;
  readonly onChange: (value: Level | null) => void;
  readonly tone?: Tone | undefined;
  /** In place of none, a little, clear, a lot. */
  readonly words?: readonly [string, string, string, string] | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** How much, in four words, each with rising steps so that colour is not alone. */
export function LevelField(props: LevelFieldProps) {
  const { label, value, onChange, tone = 'skin', hideLabel = false, isDisabled = false } = props;
  const t = useText();
  const words = props.words ?? [
    t('ui.levelNone'),
    t('ui.levelLittle'),
    t('ui.levelClear'),
    t('ui.levelLot'),
  ];
  const change = (next: number | null) =>
    onChange(next === null ? null : (LEVELS.find((level) => level === next) ?? null));
  const keys = useRatingKeys({ max: 3, value, onChange: change, isDisabled });
  return (
    <div className={toneClass(tone)} role="presentation" {...keys}>
      <RadioGroup
        {...ariaProps(props)}
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(next) => change(Number(next))}
        isDisabled={isDisabled}
        className={classNames(styles.field)}
      >
        <Label className={classNames(hideLabel ? fieldStyles.hiddenLabel : styles.label)}>
          {label}
        </Label>
        <div className={styles.tiles}>
          {LEVELS.map((level) => (
            <RadioChoice key={level} value={String(level)} className={styles.tile}>
              {level > 0 && <Steps count={level} />}
              {words[level]}
            </RadioChoice>
          ))}
        </div>
        <Text slot="description">
          <VisuallyHidden>{t('ui.levelHelp')}</VisuallyHidden>
        </Text>
      </RadioGroup>
    </div>
  );
}

function Steps({ count }: { readonly count: number }) {
  return (
    <span className={styles.steps} aria-hidden>
      {[1, 2, 3].map((step) => (
        <i key={step} className={classNames(step <= count && styles.filled)} />
      ))}
    </span>
  );
}

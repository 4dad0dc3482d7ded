import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useText } from '@/texts';
import { IconButton } from './icon-button.tsx';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { RadioChoice } from './lib/radio-choice.tsx';
import { toneClass } from './lib/tone-class.ts';
import { useRatingKeys } from './lib/use-rating-keys.ts';
import styles from './scale-field.module.css';
import type { AriaProps, Tone } from './types.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const MAX = 10;
const VALUES = Array.from({ length: MAX + 1 }, (_, value) => value);

export type ScaleFieldProps = Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
  readonly label: string;
  /** null: not rated. 0 is a rating. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** What 0 means, in words. */
  readonly lowLabel: string;
  /** What 10 means, in words. */
  readonly highLabel: string;
  readonly tone?: Tone | undefined;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean | undefined;
  /** At the end of its head: what else can be done with it. */
  readonly action?: ReactNode;
};

/** A rating from 0 to 10 that may stay blank. */
export function ScaleField(props: ScaleFieldProps) {
  const { label, value, onChange, lowLabel, highLabel, tone = 'skin', isDisabled = false } = props;
  const t = useText();
  const keys = useRatingKeys({ max: MAX, value, onChange, isDisabled });
  return (
    <div className={toneClass(tone)} role="presentation" {...keys}>
      <RadioGroup
        {...ariaProps(props)}
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(next) => onChange(Number(next))}
        isDisabled={isDisabled}
        className={classNames(styles.field)}
      >
        <div className={styles.head}>
          <Label className={classNames(styles.label)}>{label}</Label>
          <span className={styles.current}>
            {value === null ? (
              t('ui.notRated')
            ) : (
              <>
                {!isDisabled && (
                  <span className={styles.clear}>
                    <IconButton
                      label={t('ui.clearRating', { label })}
                      icon={X}
                      size="small"
                      onPress={() => onChange(null)}
                    />
                  </span>
                )}
                <span className={styles.number}>{value}</span>
                <span>{t('ui.outOfTen')}</span>
              </>
            )}
            {props.action !== undefined && <span className={styles.clear}>{props.action}</span>}
          </span>
        </div>
        <div className={styles.tiles}>
          {VALUES.map((option) => (
            <RadioChoice key={option} value={String(option)} className={styles.tile}>
              {option}
            </RadioChoice>
          ))}
        </div>
        <div className={styles.anchors} aria-hidden>
          <span>{lowLabel}</span>
          <span>{highLabel}</span>
        </div>
        <Text slot="description" className={classNames(styles.description)}>
          {props.description}
          <VisuallyHidden> {t('ui.scaleHelp', { low: lowLabel, high: highLabel })}</VisuallyHidden>
        </Text>
      </RadioGroup>
    </div>
  );
}

import { Label } from 'react-aria-components/Label';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '@/texts';
import { FIGURE_TONES, type FigureTone, figureToneClass } from './body-map/look.ts';
import styles from './figure-tone-field.module.css';
import { classNames } from './lib/class-names.ts';
import fieldStyles from './lib/field.module.css';
import { RadioChoice } from './lib/radio-choice.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Which of six tones of skin the figure has. */
export function FigureToneField({
  value,
  onChange,
  hideLabel = false,
}: {
  readonly value: FigureTone;
  readonly onChange: (tone: FigureTone) => void;
  readonly hideLabel?: boolean;
}) {
  const t = useText();
  return (
    <RadioGroup
      orientation="horizontal"
      value={String(value)}
      onChange={(chosen) => {
        const tone = FIGURE_TONES.find((candidate) => String(candidate) === chosen);
        if (tone !== undefined) onChange(tone);
      }}
      className={classNames(fieldStyles.field)}
    >
      <Label className={classNames(hideLabel ? fieldStyles.hiddenLabel : fieldStyles.label)}>
        {t('skin.tone')}
      </Label>
      <div className={styles.tones}>
        {FIGURE_TONES.map((tone) => (
          <RadioChoice
            key={tone}
            value={String(tone)}
            className={classNames(styles.tone, figureToneClass(tone))}
          >
            <VisuallyHidden>
              {t('skin.toneOf', { tone, count: FIGURE_TONES.length })}
            </VisuallyHidden>
          </RadioChoice>
        ))}
      </div>
    </RadioGroup>
  );
}

import { Label } from 'react-aria-components/Label';
import {
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';
import { classNames } from './lib/class-names.ts';
import styles from './slider.module.css';

/** A number that need not be exact. */
export function Slider({
  label,
  value,
  onChange,
  maxValue,
  step,
  valueWords,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** From 0 up to it. */
  readonly maxValue: number;
  readonly step: number;
  readonly valueWords: (value: number) => string;
}) {
  return (
    <AriaSlider<number>
      className={classNames(styles.slider)}
      value={value}
      onChange={onChange}
      minValue={0}
      maxValue={maxValue}
      step={step}
    >
      <Label className={classNames(styles.label)}>{label}</Label>
      <SliderTrack className={classNames(styles.track)}>
        <SliderThumb className={classNames(styles.thumb)} />
      </SliderTrack>
      <SliderOutput className={classNames(styles.value)}>{valueWords(value)}</SliderOutput>
    </AriaSlider>
  );
}

import type { MeasureOf, TrackerMeasure, TrackerPerDay } from '@/domain/trackers';
import { useText } from '@/texts';
import { NumberText } from '@/ui/number-text';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { ChoicesField } from './choices-field.tsx';
import styles from './trackers-section.module.css';

/** What is to be said about a tracker of that kind. */
export function MeasureFields({
  measure,
  onChange,
  keptChoiceIds,
}: {
  readonly measure: TrackerMeasure;
  readonly onChange: (measure: TrackerMeasure) => void;
  /** Choices that may have notes: they can be retired, not taken out. */
  readonly keptChoiceIds: ReadonlySet<string>;
}) {
  const t = useText();
  switch (measure.type) {
    case 'scale':
      return (
        <>
          <div className={styles.pair}>
            <TextField
              label={t('trackers.lowLabel')}
              placeholder={t('trackers.lowPlaceholder')}
              value={measure.lowLabel}
              onChange={(lowLabel) => onChange({ ...measure, lowLabel })}
            />
            <TextField
              label={t('trackers.highLabel')}
              placeholder={t('trackers.highPlaceholder')}
              value={measure.highLabel}
              onChange={(highLabel) => onChange({ ...measure, highLabel })}
            />
          </div>
          <PerDayField
            value={measure.perDay}
            of={['last', 'mean']}
            onChange={(perDay) => onChange({ ...measure, perDay })}
          />
        </>
      );
    case 'number':
      return <NumberFields measure={measure} onChange={onChange} />;
    case 'choice':
      return (
        <>
          <ChoicesField measure={measure} onChange={onChange} keptIds={keptChoiceIds} />
          <PerDayField
            value={measure.perDay}
            of={['last', 'mean']}
            onChange={(perDay) => onChange({ ...measure, perDay })}
          />
        </>
      );
    default:
      return null;
  }
}

const DECIMALS = ['0', '1', '2'] as const;

function NumberFields({
  measure,
  onChange,
}: {
  readonly measure: MeasureOf<'number'>;
  readonly onChange: (measure: TrackerMeasure) => void;
}) {
  const t = useText();
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('trackers.unit')}
          placeholder={t('trackers.unitPlaceholder')}
          value={measure.unit}
          onChange={(unit) => onChange({ ...measure, unit })}
        />
        <SegmentedControl
          label={t('trackers.decimals')}
          isLabelVisible
          size="small"
          value={DECIMALS.find((value) => Number(value) === measure.decimals) ?? null}
          onChange={(decimals) => onChange({ ...measure, decimals: Number(decimals) })}
          options={DECIMALS.map((value) => ({ value, label: t(`trackers.decimals.${value}`) }))}
        />
        <NumberText
          label={t('trackers.min')}
          value={measure.min}
          onChange={(min) => onChange({ ...measure, min })}
        />
        <NumberText
          label={t('trackers.max')}
          value={measure.max}
          onChange={(max) => onChange({ ...measure, max })}
        />
      </div>
      <PerDayField
        value={measure.perDay}
        of={['sum', 'mean', 'last']}
        onChange={(perDay) => onChange({ ...measure, perDay })}
      />
    </>
  );
}

function PerDayField<Value extends TrackerPerDay>({
  value,
  of,
  onChange,
}: {
  readonly value: Value;
  readonly of: readonly Value[];
  readonly onChange: (value: Value) => void;
}) {
  const t = useText();
  return (
    <Select
      label={t('trackers.perDay')}
      value={value}
      onChange={onChange}
      options={of.map((option) => ({ value: option, label: t(`trackers.perDay.${option}`) }))}
    />
  );
}

import { useText } from '@/texts';
import { ScaleField } from '@/ui/scale-field';

export function StressQuestion({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const t = useText();
  return (
    <ScaleField
      label={label}
      value={value}
      onChange={onChange}
      lowLabel={t('calm.stressLow')}
      highLabel={t('calm.stressHigh')}
      tone="calm"
    />
  );
}

import { type DayRange, formatDay, type LocalDay, rangeEndingAt } from '@/domain/day';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { Stack } from '@/ui/layout';
import { RangePicker } from '@/ui/range-picker';
import { SegmentedControl } from '@/ui/segmented-control';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import type { Paper } from './save-report.tsx';

export const SECTIONS = [
  'skin',
  'places',
  'things',
  'days',
  'experiments',
  'notes',
  'photos',
] as const;
export type Section = (typeof SECTIONS)[number];

export type ReportChoice = {
  readonly paper: Paper;
  readonly sections: readonly Section[];
  /** Written on the page, and nowhere else. */
  readonly name: string;
  readonly questions: string;
};

/** What somebody wrote in words, and pictures, only when they want it there. */
export const INITIAL_CHOICE: ReportChoice = {
  paper: 'A4',
  sections: ['skin', 'places', 'things', 'days', 'experiments'],
  name: '',
  questions: '',
};

const LENGTHS = ['30', '90', '180'] as const;

export function ReportChoices({
  choice,
  onChange,
  range,
  today,
  onRange,
}: {
  readonly choice: ReportChoice;
  readonly onChange: (choice: ReportChoice) => void;
  readonly range: DayRange;
  readonly today: LocalDay;
  readonly onRange: (range: DayRange) => void;
}) {
  const t = useText();
  const usual = LENGTHS.find((length) => rangeEndingAt(today, Number(length)).from === range.from);
  const toggle = (section: Section, isOn: boolean) =>
    onChange({
      ...choice,
      sections: isOn
        ? SECTIONS.filter((one) => one === section || choice.sections.includes(one))
        : choice.sections.filter((one) => one !== section),
    });
  return (
    <Card>
      <Stack gap={4}>
        <SegmentedControl
          label={t('report.period')}
          isLabelVisible
          value={range.to === today ? (usual ?? null) : null}
          onChange={(length) => onRange(rangeEndingAt(today, Number(length)))}
          options={LENGTHS.map((value) => ({ value, label: t(`report.days.${value}`) }))}
        />
        <RangePicker
          label={t('trends.ownRange')}
          text={t('trends.fromTo', {
            from: formatDay(range.from, 'dated', LOCALE),
            to: formatDay(range.to, 'dated', LOCALE),
          })}
          value={range}
          last={today}
          onChange={onRange}
        />
        <fieldset>
          <legend>{t('report.sections')}</legend>
          {SECTIONS.map((section) => (
            <Checkbox
              key={section}
              isSelected={choice.sections.includes(section)}
              onChange={(isOn) => toggle(section, isOn)}
            >
              {t(`report.section.${section}`)}
            </Checkbox>
          ))}
        </fieldset>
        <TextField
          label={t('report.name')}
          description={t('report.nameHelp')}
          value={choice.name}
          onChange={(name) => onChange({ ...choice, name })}
          maxLength={80}
        />
        <TextArea
          label={t('report.questions')}
          value={choice.questions}
          onChange={(questions) => onChange({ ...choice, questions })}
          rows={3}
        />
      </Stack>
    </Card>
  );
}

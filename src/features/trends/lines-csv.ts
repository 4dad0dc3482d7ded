import { csvFile } from '@/domain/csv';
import { roundToTenth } from '@/domain/series';
import type { LinesChart } from '@/domain/trends';
import type { Translate } from '@/texts';
import type { Followable } from './use-followables.ts';

/** The numbers of the picture, a row for each of its points; what was not noted is empty. */
export function linesAsCsv(
  { days, lines, step }: LinesChart,
  shown: readonly Followable[],
  t: Translate,
): string {
  const columns = lines.flatMap(({ points, dots, pointsAre, counts }, index) => {
    const one = shown[index];
    if (one === undefined) return [];
    const withUnit = (name: string) =>
      one.unit === undefined || one.unit === one.name
        ? name
        : t('trends.csv.withUnit', { name, unit: one.unit });
    const line = {
      header: withUnit(t(`trends.lineOf.${pointsAre}`, { name: one.name })),
      // Means of few days stand beside the line in the picture; in a table they are the same kind of number.
      values:
        step === 'day' ? points : points.map((value, point) => value ?? dots?.[point] ?? null),
    };
    if (step !== 'day') {
      return [line, { header: t('trends.csv.noted', { name: one.name }), values: counts }];
    }
    return dots === null
      ? [line]
      : [{ header: withUnit(t('trends.lineOf.day', { name: one.name })), values: dots }, line];
  });
  return csvFile([
    [
      t(step === 'day' ? 'trends.column.day' : 'trends.csv.from'),
      ...columns.map(({ header }) => header),
    ],
    ...days.map((day, index) => [
      day,
      ...columns.map(({ values }) => {
        const value = values[index] ?? null;
        return value === null || Number.isInteger(value * 100) ? value : roundToTenth(value);
      }),
    ]),
  ]);
}

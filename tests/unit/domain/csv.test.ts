import { expect, it } from 'vitest';
import { csvFile } from '@/domain/csv';

it('is UTF-8 with its mark, rows ended by CR LF, nothing where there is nothing', () => {
  expect(
    csvFile([
      ['Day', 'Skin'],
      ['2026-11-23', 4.5],
      ['2026-11-24', null],
    ]),
  ).toBe('\u{feff}Day,Skin\r\n2026-11-23,4.5\r\n2026-11-24,\r\n');
});

it('keeps commas, quotes and line breaks inside their cell', () => {
  expect(csvFile([['a,b', 'say "oats"', 'two\nlines']])).toBe(
    '\u{feff}"a,b","say ""oats""","two\nlines"\r\n',
  );
});

it.each(['=1+1', '+cmd', '-2', '@sum', '\tx'])(
  'lets %j be no formula; a number stays one',
  (text) => {
    expect(csvFile([[text]])).toMatch(/^\u{feff}"?'/u);
    expect(csvFile([[-2]])).toBe('\u{feff}-2\r\n');
  },
);

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One row of a CSV file (RFC 4180), without its line break. Words that look like a formula get an apostrophe before them. */
function csvRow(cells: readonly (string | number | null)[]): string {
  return cells
    .map((cell) => {
      if (cell === null) return '';
      // Negative numbers are numbers, not formulas.
      if (typeof cell === 'number') return String(cell);
      const text = FORMULA.test(cell) ? `'${cell}` : cell;
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** A whole CSV file; the mark at its start tells spreadsheets that it is UTF-8. null is an empty cell. */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\u{feff}${rows.map(csvRow).join('\r\n')}\r\n`;
}

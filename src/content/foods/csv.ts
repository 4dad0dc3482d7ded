/** As far as a field without quotes goes. */
const plain = /[^,\r\n]*/y;

export type CsvRow = { readonly line: number; readonly fields: readonly string[] };

/**
 * Comma-separated text as RFC 4180 has it: quotes around what holds commas, quotes or line breaks, a quote
 * inside written twice. Empty lines are left out; `line` is where a row begins, from 1.
 * @throws Error telling the line, when a quoted field does not end or goes on after its closing quote
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;

  const quotedField = (): string => {
    const opened = line;
    let field = '';
    at += 1;
    for (;;) {
      const end = text.indexOf('"', at);
      if (end < 0) throw new Error(`line ${opened}: a quoted field does not end`);
      const part = text.slice(at, end);
      field += part;
      line += part.split('\n').length - 1;
      at = end + 1;
      if (text[at] !== '"') break;
      field += '"';
      at += 1;
    }
    if (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) {
      throw new Error(`line ${line}: text after a closing quote`);
    }
    return field;
  };

  const plainField = (): string => {
    plain.lastIndex = at;
    const [field = ''] = plain.exec(text) ?? [];
    at += field.length;
    return field;
  };

  while (at < text.length) {
    const begins = line;
    const fields = [text[at] === '"' ? quotedField() : plainField()];
    while (text[at] === ',') {
      at += 1;
      fields.push(text[at] === '"' ? quotedField() : plainField());
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (fields.length > 1 || fields[0] !== '') rows.push({ line: begins, fields });
  }
  return rows;
}

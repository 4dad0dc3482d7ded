import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createJournalLineReader,
  JOURNAL_LIMIT_CHARACTERS,
  JournalFileError,
  openJournalFile,
  parseJournalFile,
  type RawRecord,
  serialiseJournal,
} from '@/domain/transfer';
import { anEntry } from '#tests/support/builders';
import { aFullJournal, anyJournal } from './journals.ts';

const HEAD = { exportedAt: '2026-11-23T08:00:00.000Z', generator: 'Gut-Skin Journal 0.1.0' };

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof JournalFileError) return error.code;
    throw error;
  }
  return 'fine';
};

function readLines(text: string): readonly RawRecord[] {
  const reader = createJournalLineReader();
  const records = text.split('\n').flatMap((line) => reader.line(line) ?? []);
  expect(reader.end()).toEqual(HEAD);
  return records;
}

const withParts = (parts: object): string =>
  JSON.stringify({ ...(JSON.parse(serialiseJournal(HEAD, aFullJournal())) as object), ...parts });

describe('a journal file', () => {
  it('comes back as it was', () => {
    const journal = aFullJournal();
    const text = serialiseJournal(HEAD, journal);
    const parsed = parseJournalFile(text);
    expect(parsed).toEqual({ head: HEAD, ...journal, problems: [] });
    expect(serialiseJournal(parsed.head, parsed)).toHaveLength(text.length);
  });

  it('comes back as it was, whatever is in it, also line by line', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const text = serialiseJournal(HEAD, journal);
        expect(parseJournalFile(text)).toEqual({ head: HEAD, ...journal, problems: [] });
        expect(readLines(text)).toEqual(openJournalFile(text).records);
      }),
    );
  });

  it('is read in any layout', () => {
    const journal = aFullJournal();
    const content: unknown = JSON.parse(serialiseJournal(HEAD, journal));
    for (const text of [JSON.stringify(content), JSON.stringify(content, null, 4)]) {
      expect(parseJournalFile(text)).toMatchObject({ ...journal, problems: [] });
    }
  });

  it.each([
    ['no JSON', '{"format": "gut-skin-journal"', 'not-json'],
    ['nothing', '', 'not-json'],
    ['another file', '{"name": "x"}', 'not-a-journal'],
    ['a list', '[]', 'not-a-journal'],
    ['null', 'null', 'not-a-journal'],
    ['no date', withParts({ exportedAt: 'yesterday' }), 'not-a-journal'],
    ['no list of entries', withParts({ entries: {} }), 'not-a-journal'],
    ['a newer version, whatever its parts', withParts({ version: 2, entries: 7 }), 'newer-version'],
    ['too large', ' '.repeat(JOURNAL_LIMIT_CHARACTERS + 1), 'too-large'],
  ])('is refused as a whole: %s', (_name, text, code) => {
    expect(codeOf(() => parseJournalFile(text))).toBe(code);
  });

  it('lists every record it cannot take, and takes the others', () => {
    const [good, twice] = [anEntry('note'), anEntry('note')];
    const later = { ...twice, updatedAt: '2027-01-01T00:00:00.000Z' };
    const entries = [
      good,
      { ...anEntry('note'), kind: 'dream' },
      { ...anEntry('note'), dataVersion: 99 },
      { ...anEntry('note'), day: 'yesterday' },
      null,
      later,
      twice,
    ];
    const settings = [
      { key: 'appearance', value: 'pink', updatedAt: HEAD.exportedAt },
      { key: 'fromTheFuture', value: 1, updatedAt: HEAD.exportedAt },
    ];
    const parsed = parseJournalFile(withParts({ entries, settings }));
    expect(parsed.entries).toEqual([good, later]);
    expect(parsed.settings).toEqual([]);
    expect(parsed.problems).toEqual([
      { table: 'entries', index: 1, code: 'unknown-kind' },
      { table: 'entries', index: 2, code: 'newer-version' },
      { table: 'entries', index: 3, code: 'malformed' },
      { table: 'entries', index: 4, code: 'malformed' },
      { table: 'entries', index: 6, code: 'duplicate' },
      { table: 'settings', index: 0, code: 'malformed' },
      { table: 'settings', index: 1, code: 'unknown-kind' },
    ]);
  });

  it('brings instants of other programs into one form, so that the later one counts', () => {
    const entry = { ...anEntry('note'), updatedAt: '2026-11-23T12:00:00Z' };
    const parsed = parseJournalFile(withParts({ entries: [entry] }));
    expect(parsed.entries[0]?.updatedAt).toBe('2026-11-23T12:00:00.000Z');
  });

  it('cannot forge a prototype', () => {
    const forged = `{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}},`;
    const text = withParts({ entries: [anEntry('meal'), anEntry('note')] })
      .replaceAll('{', forged)
      .replaceAll(',}', '}');
    const parsed = parseJournalFile(text);
    expect(parsed.entries).toHaveLength(2);
    for (const entry of parsed.entries) {
      expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
      expect(Object.keys(entry)).not.toContain('__proto__');
      expect(JSON.stringify(entry)).not.toContain('isAdmin');
    }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('survives being mangled: a journal or a plain refusal, nothing between', () => {
    const whole = serialiseJournal(HEAD, aFullJournal());
    const mangled = fc
      .tuple(
        fc.nat(whole.length),
        fc.nat(60),
        fc.oneof(fc.string(), fc.constantFrom('"__proto__":', '{', ']', '9'.repeat(400), 'null')),
      )
      .map(([from, length, text]) => whole.slice(0, from) + text + whole.slice(from + length));
    fc.assert(
      fc.property(fc.oneof(mangled, fc.json(), fc.string()), (text) => {
        const code = codeOf(() => parseJournalFile(text));
        expect(['fine', 'not-json', 'not-a-journal', 'newer-version']).toContain(code);
        expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('is not upset by depth', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = serialiseJournal(HEAD, aFullJournal()).replace('"meal"', deep);
    expect(parseJournalFile(text).problems).toEqual([
      { table: 'entries', index: 0, code: 'malformed' },
    ]);
  });
});

describe('the line reader', () => {
  const text = serialiseJournal(HEAD, aFullJournal());

  it.each([
    ['a line missing', text.replace('"entries": [\n', '')],
    ['a section twice', text.replace('"settings": [', '"entries": [')],
    ['an unknown section', text.replace('"settings": [', '"secrets": [')],
    ['an end missing', text.slice(0, -3)],
    ['more after the end', `${text}more`],
    ['another layout', JSON.stringify(JSON.parse(text))],
  ])('refuses %s', (_name, changed) => {
    expect(codeOf(() => readLines(changed))).toBe('not-a-journal');
  });
});

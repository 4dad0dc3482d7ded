import { describe, expect, it } from 'vitest';
import type { Change } from '@/data/change';
import type { Entry } from '@/domain/entries';
import type { Journal } from '@/data/journal';
import { createUndoStack } from '@/app/undo-stack';
import { describeUndone } from '@/app/describe-undone';
import { formatText } from '@/texts';
import { aDocument, anEntry, deleted } from '#tests/support/builders.ts';

const own = { name: 'own' } as Journal;
const sample = { name: 'sample' } as Journal;

const added = (entry: Entry = anEntry('note')): Change => ({
  records: [{ table: 'entries', before: null, after: entry }],
});
const setting = (key: string): Change => ({
  records: [{ table: 'settings', before: null, after: { key, value: true, updatedAt: '' } }],
});

describe('the stack of changes', () => {
  it('gives them back latest first, those of the journal on show only', () => {
    const stack = createUndoStack();
    const [first, second, third] = [added(), added(), added()];
    stack.push({ journal: own, change: first });
    stack.push({ journal: sample, change: second });
    stack.push({ journal: own, change: third });
    expect(stack.take([own])?.change).toBe(third);
    expect(stack.take([own])?.change).toBe(first);
    expect(stack.take([own])).toBeNull();
    expect(stack.take([sample])?.change).toBe(second);
  });

  it('keeps fifty', () => {
    const stack = createUndoStack();
    for (let count = 0; count < 60; count += 1) stack.push({ journal: own, change: added() });
    let taken = 0;
    while (stack.take([own]) !== null) taken += 1;
    expect(taken).toBe(50);
  });

  it('forgets what was taken back by its own button, and what was built on it', () => {
    const stack = createUndoStack();
    const entry = anEntry('note');
    const addition = added(entry);
    const other = added();
    stack.push({ journal: own, change: addition });
    stack.push({ journal: own, change: other });
    stack.push({
      journal: own,
      change: { records: [{ table: 'entries', before: entry, after: deleted(entry) }] },
    });
    stack.forget(addition);
    expect(stack.take([own])?.change).toBe(other);
    expect(stack.take([own])).toBeNull();
  });

  it('forgets every change of what was emptied from the bin', () => {
    const stack = createUndoStack();
    const entry = anEntry('note');
    const other = added();
    for (const change of [added(entry), other, added(entry)]) stack.push({ journal: own, change });
    stack.forgetRecords({ records: [{ table: 'entries', before: entry, after: deleted(entry) }] });
    expect(stack.take([own])?.change).toBe(other);
    expect(stack.take([own])).toBeNull();
  });

  it('leaves a notice read', () => {
    const stack = createUndoStack();
    stack.push({ journal: own, change: setting('noticeConfirmedAt') });
    expect(stack.take([own])).toBeNull();
    stack.push({ journal: own, change: setting('appearance') });
    expect(stack.take([own])).not.toBeNull();
  });
});

describe('what was taken back, in words', () => {
  const meal = anEntry('meal', { data: { slot: 'lunch', items: [{ name: 'Soup' }] } });
  const words = (change: Change) => describeUndone(change, formatText);

  it('names the entry and what became of it', () => {
    expect(words(added(meal))).toBe('Taken out again: Lunch: Soup');
    expect(words({ records: [{ table: 'entries', before: meal, after: deleted(meal) }] })).toBe(
      'Brought back: Lunch: Soup',
    );
    const changed = { ...meal, data: { ...meal.data, items: [{ name: 'Stew' }] } };
    expect(words({ records: [{ table: 'entries', before: meal, after: changed }] })).toBe(
      'As it was before: Lunch: Soup',
    );
  });

  it('names a document, a setting, and counts several', () => {
    const document = aDocument('savedMeals');
    expect(words({ records: [{ table: 'documents', before: null, after: document }] })).toBe(
      'Taken out again: Work lunch',
    );
    expect(words(setting('appearance'))).toBe('As it was before: a setting');
    expect(words({ records: [...added().records, ...added().records] })).toBe(
      'Undone: 2 changes at once',
    );
  });
});

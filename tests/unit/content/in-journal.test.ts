import { expect, it } from 'vitest';
import { guidance, inJournal } from '@/content/guidance';
import { experimentTemplates } from '@/domain/experiments';

it('leads from every piece into the journal, and from nothing else', () => {
  expect(Object.keys(inJournal).toSorted()).toEqual(guidance.map(({ id }) => id).toSorted());
  for (const [id, { actions }] of Object.entries(inJournal)) {
    expect(actions.length, id).toBeGreaterThan(0);
    for (const action of actions) {
      if (action.kind !== 'experiment') continue;
      expect(experimentTemplates.map((template) => template.id)).toContain(action.templateId);
    }
  }
});

it('never leads from the piece about leaving foods out to a change of food', () => {
  const kinds = inJournal['before-you-cut-a-food-out']?.actions.map(({ kind }) => kind);
  expect(kinds).not.toContain('experiment');
});

import { expect, it } from 'vitest';
import { callNames, eventNames } from '#electron/contract/channels';
import { calls, events } from '#electron/contract';

const namesOf = (side: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(side).map(([subject, names]) => [subject, Object.keys(names)]));

it('the list of channels for the preload is the contract, no more and no less', () => {
  expect(callNames).toEqual(namesOf(calls));
  expect(eventNames).toEqual(namesOf(events));
});

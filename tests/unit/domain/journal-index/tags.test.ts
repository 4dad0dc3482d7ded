import { describe, expect, it } from 'vitest';
import { tagsIn } from '@/domain/journal-index';

const namesIn = (text: string) => tagsIn(text).map(({ name }) => name);

describe('tags', () => {
  it.each([
    ['First day of #holiday, sun', ['holiday']],
    ['#New-cream and #work_trip.', ['New-cream', 'work_trip']],
    ['(#été) #überstunden', ['été', 'überstunden']],
    ['no tags here', []],
    ['#1 of 3, # alone, ##twice', []],
    ['mail#home, see page/#top, a&#39;b', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are the same in capitals and with accents, and named once as first written', () => {
    expect(tagsIn('#Été then #ete')).toEqual([{ value: 'ete', name: 'Été' }]);
  });
});

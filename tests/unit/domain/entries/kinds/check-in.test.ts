import { describe, expect, it } from 'vitest';
import { type CheckIn, entryKinds, problemsOf } from '@/domain/entries';

const checkIn = entryKinds['check-in'];
const empty: CheckIn = { stress: null, belly: null, sleepHours: null, sleepQuality: null };

describe('a check-in', () => {
  it('needs one rating; words alone are a note', () => {
    expect(problemsOf('check-in', empty)).toEqual(['entries.problem.checkInEmpty']);
    expect(problemsOf('check-in', { ...empty, note: 'Long day' })).toEqual([
      'entries.problem.checkInEmpty',
    ]);
    for (const part of ['stress', 'belly', 'sleepHours', 'sleepQuality'] as const) {
      expect(problemsOf('check-in', { ...empty, [part]: 0 })).toEqual([]);
    }
  });

  it.each([0, 0.25, 7.5, 7.75, 24])('takes %d hours of sleep', (sleepHours) => {
    expect(problemsOf('check-in', { ...empty, sleepHours })).toEqual([]);
  });

  it.each([-0.25, 7.1, 24.25, Number.NaN])('does not take %d hours of sleep', (sleepHours) => {
    expect(problemsOf('check-in', { ...empty, sleepHours })).toEqual([
      'entries.problem.sleepHours',
    ]);
  });

  it('counts what was rated, a 0 too', () => {
    expect(checkIn.summary({ ...empty, stress: 0, belly: 3 }).values).toEqual({ count: 2 });
  });

  it('tells not noted from 0 in its metrics', () => {
    const values = checkIn.metrics.map(({ read }) => read({ ...empty, stress: 0 }));
    expect(values).toEqual([0, null, null, null]);
  });
});

import { expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { captionsOf } from '@/features/skin-photos/captions';
import { formatText } from '@/texts';

it('says day and place, and numbers those that would be called the same', () => {
  const day = parseLocalDay('2026-11-23');
  const moment = (digit: string, region: 'chin' | null) => ({
    photo: { hash: digit.repeat(64), width: 4, height: 3 },
    region,
    day,
  });
  const captions = captionsOf(
    [moment('a', 'chin'), moment('b', 'chin'), moment('c', null)],
    formatText,
  );
  expect([...captions.values()]).toEqual([
    '23 Nov 2026, Chin',
    '23 Nov 2026, Chin (2)',
    '23 Nov 2026',
  ]);
});

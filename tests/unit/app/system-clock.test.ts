import { expect, it, vi } from 'vitest';
import { systemClock } from '@/app/system-clock';

const zoneNamed = (timeZone: string) => {
  const options = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone,
  });
};

it('is the computer’s, asked each time', () => {
  zoneNamed('Asia/Kolkata');
  expect(systemClock.zone()).toBe('Asia/Kolkata');
  zoneNamed('Pacific/Apia');
  expect(systemClock.zone()).toBe('Pacific/Apia');
  vi.spyOn(Date, 'now').mockReturnValue(1234);
  expect(systemClock.now()).toBe(1234);
});

it('is in UTC where the computer names a zone that nobody knows', () => {
  zoneNamed('Etc/Unknown');
  expect(systemClock.zone()).toBe('UTC');
});

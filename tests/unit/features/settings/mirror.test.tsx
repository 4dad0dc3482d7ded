// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { MirrorStatus } from '@/desktop';
import { BackupsSection } from '@/features/settings/backups-section';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal';

const system = vi.hoisted(() => ({
  isDesktop: true,
  desktop: {
    app: { info: vi.fn(), reportProblem: vi.fn() },
    backup: { status: vi.fn() },
    mirror: { status: vi.fn(), chooseFolder: vi.fn(), stop: vi.fn() },
  },
}));
vi.mock('@/desktop', () => system);

const { mirror } = system.desktop;
const AT = '2026-11-23T07:02:00.000Z';

function statusWith(parts: Partial<MirrorStatus> = {}) {
  mirror.status.mockResolvedValue({
    folder: null,
    copiedAt: null,
    isComplete: false,
    problem: null,
    ...parts,
  });
}

async function openSettings() {
  const own = await openTestJournal();
  const view = renderInJournal(<BackupsSection />, { own });
  return { ...view, section: within(await screen.findByRole('region', { name: 'Backups' })) };
}

beforeEach(() => {
  system.desktop.app.info.mockResolvedValue(null);
  system.desktop.backup.status.mockResolvedValue(null);
  statusWith();
});

it('is offered, chosen, and says that it holds everything', async () => {
  const { user, section } = await openSettings();
  expect(await section.findByText(/follows each change/)).toBeTruthy();
  statusWith({ folder: '/media/stick', isComplete: true, copiedAt: AT });
  mirror.chooseFolder.mockResolvedValue({ chosen: true, hasOther: false, problem: null });
  await user.click(section.getByRole('button', { name: 'Choose a folder…' }));
  expect(await screen.findByText('A second safety log is kept from now on.')).toBeTruthy();
  expect(section.getByText('/media/stick')).toBeTruthy();
  expect(section.getByText('Holds everything, as of 23 Nov 2026, 08:02.')).toBeTruthy();
});

it('says that nothing is brought over from the log of another computer that lies there', async () => {
  const { user, section } = await openSettings();
  mirror.chooseFolder.mockResolvedValue({ chosen: true, hasOther: true, problem: null });
  await user.click(await section.findByRole('button', { name: 'Choose a folder…' }));
  expect(await screen.findByText(/another computer.*stays as it is.*backups/)).toBeTruthy();
});

it('tells its trouble in one calm line', async () => {
  statusWith({ folder: '/media/stick', problem: { code: 'missing', at: AT } });
  const { section } = await openSettings();
  expect(
    await section.findByText(/^Since 23 Nov 2026, 08:02.*plug the drive in.*Saving is not/),
  ).toBeTruthy();
});

it.each([
  ['inside-profile', /Everything is as it was.*inside the program’s own/],
  ['disk-full', /Everything is as it was.*disk is full/],
])('says why a folder was not taken: %s', async (problem, words) => {
  mirror.chooseFolder.mockResolvedValue({ chosen: false, hasOther: false, problem });
  const { user, section } = await openSettings();
  await user.click(await section.findByRole('button', { name: 'Choose a folder…' }));
  expect(await section.findByText(words)).toBeTruthy();
});

it('is given up again, or says that it was not', async () => {
  statusWith({ folder: '/media/stick', isComplete: true, copiedAt: AT });
  mirror.stop.mockResolvedValueOnce({ problem: 'not-written' });
  const { user, section } = await openSettings();
  await user.click(await section.findByRole('button', { name: 'Stop' }));
  expect(await section.findByText(/^It is still kept/)).toBeTruthy();
  statusWith();
  mirror.stop.mockResolvedValueOnce({ problem: null });
  await user.click(section.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/^No second safety log is kept/)).toBeTruthy();
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CameraDialog, type CameraGhost } from '@/ui/photos/camera-dialog';
import { photographFrom } from '@/ui/photos/photograph-from';
import { CameraError, type PhotoCamera, PhotoShelfContext } from '@/ui/photos/photo-shelf';
import { eventually } from '../../../support/eventually.ts';

// The test's document has no pictures to take.
vi.mock('@/ui/photos/photograph-from', () => ({ photographFrom: vi.fn() }));

const aStream = (deviceId: string) => {
  const track = Object.assign(new EventTarget(), {
    stop: vi.fn(),
    getSettings: () => ({ deviceId }),
  });
  return Object.assign(new MediaStream(), {
    getTracks: () => [track],
    getVideoTracks: () => [track],
    track,
  });
};

const aCamera = (parts: Partial<PhotoCamera> = {}) => {
  const streams: ReturnType<typeof aStream>[] = [];
  const camera: PhotoCamera = {
    open: async (id) => {
      const stream = aStream(id ?? 'front');
      streams.push(stream);
      return stream;
    },
    choices: async () => [
      { id: 'front', label: 'Front' },
      { id: 'desk', label: '' },
    ],
    close: vi.fn(),
    ...parts,
  };
  return { camera, streams };
};

const show = (camera: PhotoCamera, ghost: CameraGhost | null = null) => {
  const onTaken = vi.fn();
  const view = render(
    <PhotoShelfContext
      value={{
        take: () => Promise.reject(new Error('not asked')),
        addressOf: (hash) => `app://journal/_photos/${hash}`,
        mend: async () => 'missing',
        camera,
      }}
    >
      <CameraDialog camera={camera} ghost={ghost} onTaken={onTaken} onClose={() => undefined} />
    </PhotoShelfContext>,
  );
  return { onTaken, ...view };
};

describe('the window of the camera', () => {
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:app://journal/taken';
    URL.revokeObjectURL = vi.fn();
    vi.mocked(photographFrom).mockImplementation(
      async (_video, name) => new File(['picture'], name, { type: 'image/png' }),
    );
  });

  it('hands over what was taken only when it is to be used', async () => {
    const { onTaken } = show(aCamera().camera);
    await screen.findByText('Mirrored, as you know yourself');
    await userEvent.click(screen.getByRole('button', { name: 'Take the photo' }));
    expect(await screen.findByRole('img', { name: 'The photo you took' })).toBeTruthy();
    expect(onTaken).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Take it again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take the photo' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Use this photo' }));
    expect(onTaken).toHaveBeenCalledExactlyOnceWith(expect.any(File));
  });

  it('gives the camera back when it closes, and when another one is chosen', async () => {
    const { camera, streams } = aCamera();
    const { unmount } = show(camera);
    await userEvent.click(await screen.findByRole('button', { name: /^Front/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Camera 2' }));
    await eventually(() => expect(streams).toHaveLength(2));
    expect(camera.close).toHaveBeenCalledExactlyOnceWith(streams[0]);
    unmount();
    expect(camera.close).toHaveBeenLastCalledWith(streams[1]);
  });

  it('begins each step on its main button', async () => {
    const { onTaken } = show(aCamera().camera);
    await screen.findByRole('button', { name: 'Take the photo' });
    await userEvent.keyboard(' ');
    await screen.findByRole('button', { name: 'Use this photo' });
    await userEvent.keyboard('{Enter}');
    expect(onTaken).toHaveBeenCalledOnce();
  });

  it('draws the last photo faintly on top, as strong as it is wanted', async () => {
    const photo = { hash: 'a'.repeat(64), width: 4, height: 3 };
    const { baseElement } = show(aCamera().camera, { photo, words: '1 Nov 2026, chin' });
    await screen.findByRole('slider', { name: 'Last photo' });
    const ghost = () => baseElement.querySelector<HTMLElement>('img[src*="_photos"]');
    expect(ghost()?.style.opacity).toBe('0.4');
    const strength = screen.getByRole('slider', { name: 'Last photo' });
    strength.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(ghost()?.style.opacity).toBe('0.5');
    await userEvent.keyboard('{Home}');
    expect(ghost()).toBeNull();
  });

  it.each([
    ['refused', /stays off, as you chose/],
    ['blocked', /privacy settings/],
    ['none', /No camera was found/],
    ['busy', /Another program/],
  ] as const)('says what is in the way: %s', async (code, words) => {
    show(aCamera({ open: () => Promise.reject(new CameraError(code)) }).camera);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain('Nothing was changed');
    expect(screen.queryByRole('button', { name: 'Take the photo' })).toBeNull();
  });

  it('notices that the camera was unplugged', async () => {
    const { camera, streams } = aCamera();
    show(camera);
    await screen.findByRole('button', { name: /^Front/ });
    streams[0]?.track.dispatchEvent(new Event('ended'));
    expect((await screen.findByRole('alert')).textContent).toContain('unplugged');
  });
});

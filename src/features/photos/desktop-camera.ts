import { desktop } from '@/desktop';
import { CameraError, type CameraProblem, type PhotoCamera } from '@/ui/photos/photo-shelf';

/** What the engine calls the ways in which a camera is not to be had. */
const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'blocked',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The computer's camera; the main process asks and lends it (electron/main/services/camera). */
export const desktopCamera: PhotoCamera = {
  open: async (id) => {
    const { answer } = await desktop.camera.ask();
    if (answer !== 'allowed') throw new CameraError(answer);
    try {
      return await navigator.mediaDevices.getUserMedia({
        audio: false,
        // As much as is kept of a photo; the camera gives what it has.
        video: {
          width: { ideal: 1600 },
          height: { ideal: 1200 },
          ...(id === null ? {} : { deviceId: { exact: id } }),
        },
      });
    } catch (cause) {
      shut();
      const name = cause instanceof DOMException ? cause.name : '';
      throw new CameraError(PROBLEMS[name] ?? 'failed', { cause });
    }
  },
  choices: async () => {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices
      .filter(({ kind }) => kind === 'videoinput')
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  },
  close: (stream) => {
    for (const track of stream.getTracks()) track.stop();
    shut();
  },
};

function shut(): void {
  desktop.camera
    .end()
    .catch((error: unknown) =>
      desktop.app.reportProblem({ where: 'camera', message: String(error) }),
    );
}

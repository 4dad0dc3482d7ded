/** Whether the page may see through the camera just now; the session asks at every request. */
export type CameraGate = {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly shut: () => void;
};

export function createCameraGate(): CameraGate {
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    open: () => {
      isOpen = true;
    },
    shut: () => {
      isOpen = false;
    },
  };
}

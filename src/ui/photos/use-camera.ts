import { useEffect, useState } from 'react';
import {
  type CameraChoice,
  CameraError,
  type CameraProblem,
  type PhotoCamera,
} from './photo-shelf.ts';

type State =
  | { readonly step: 'opening' }
  | { readonly step: 'on'; readonly stream: MediaStream }
  | { readonly step: 'problem'; readonly problem: CameraProblem };

type CameraUse = {
  readonly state: State;
  readonly choices: readonly CameraChoice[];
  readonly chosenId: string | null;
  readonly choose: (id: string) => void;
};

/** A camera that is on while the component is there; another one when another is chosen. */
export function useCamera(camera: PhotoCamera): CameraUse {
  const [state, setState] = useState<State>({ step: 'opening' });
  const [choices, setChoices] = useState<readonly CameraChoice[]>([]);
  const [wantedId, setWantedId] = useState<string | null>(null);

  useEffect(() => {
    let isWanted = true;
    let opened: MediaStream | null = null;
    const open = async () => {
      try {
        const stream = await camera.open(wantedId);
        if (!isWanted) {
          camera.close(stream);
          return;
        }
        opened = stream;
        setState({ step: 'on', stream });
        for (const track of stream.getTracks()) {
          // Unplugged, or taken away by the system.
          track.addEventListener('ended', () => setState({ step: 'problem', problem: 'none' }));
        }
        const found = await camera.choices();
        if (isWanted) setChoices(found);
      } catch (error) {
        if (!isWanted) return;
        const problem = error instanceof CameraError ? error.code : 'failed';
        setState({ step: 'problem', problem });
      }
    };
    void open();
    return () => {
      isWanted = false;
      if (opened !== null) camera.close(opened);
    };
  }, [camera, wantedId]);

  const shownId =
    state.step === 'on' ? (state.stream.getVideoTracks()[0]?.getSettings().deviceId ?? null) : null;
  return { state, choices, chosenId: wantedId ?? shownId, choose: setWantedId };
}

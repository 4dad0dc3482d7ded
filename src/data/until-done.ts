/**
 * Trouble with a disk, or with a store that is being put right meanwhile, passes in seconds or not at all; and whoever writes
 * must not wait longer to be told that lists may lack something.
 */
const PAUSES_MS = [250, 1000, 2000];

/**
 * Something that may fail now and succeed in a moment: tried again with growing pauses, by one at a time. Whoever asks
 * while it is being tried gets another round after it, since what they saw may have come after it had looked.
 * @param attempt told which try this is, from 0
 * @param isHopeless whether another try after this error would only fail, too
 * @returns resolves when the attempt succeeded; rejects with the last error
 */
export function untilDone(
  attempt: (number: number) => Promise<void>,
  isHopeless: (error: unknown) => Promise<boolean>,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWantedAgain = false;

  async function tryAll(): Promise<void> {
    for (const [number, pauseMs] of [...PAUSES_MS, null].entries()) {
      try {
        await attempt(number);
        return;
      } catch (error) {
        if (pauseMs === null || (await isHopeless(error))) throw error;
      }
      await new Promise((resolve) => {
        setTimeout(resolve, pauseMs);
      });
    }
  }

  async function rounds(): Promise<void> {
    try {
      do {
        isWantedAgain = false;
        await tryAll();
      } while (isWantedAgain);
    } finally {
      running = null;
    }
  }

  return () => {
    isWantedAgain = running !== null;
    return (running ??= rounds());
  };
}

/** For so long a page that is busy all the time is left to itself. */
const PATIENCE_MS = 200;

/** Lets the page do what it has to between two parts of long work: what it shows comes before what it may be asked for. */
export async function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // Not everywhere, where there is no page.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 0);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}

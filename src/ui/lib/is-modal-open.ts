/**
 * Whether a window lies over the page. One that is on its way out is none: who closes a form and presses the next key at
 * once means the page.
 */
export const isModalOpen = (): boolean =>
  document.querySelector('[data-modal]:not([data-exiting])') !== null;

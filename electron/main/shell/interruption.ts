import { ORIGIN } from '@/domain/identity';
import { formatText } from '@/texts';

/*
  The plain screen shown in place of a page that is gone. It is made here, from nothing the page is made of, so that it comes
  up however broken the page's own files are.
*/

/** Never a path of the page's own files: Vite writes none that begins so. */
const FOLDER = '/_shell';
export const INTERRUPTION_URL = `${ORIGIN}${FOLDER}/interrupted.html`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const html = (startUrl: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(formatText('desktop.interrupted.windowTitle'))}</title>
    <link rel="stylesheet" href="${FOLDER}/interrupted.css" />
    <script src="${FOLDER}/interrupted.js" defer></script>
  </head>
  <body>
    <main aria-labelledby="title" aria-describedby="safe">
      <h1 id="title">${escaped(formatText('desktop.interrupted.title'))}</h1>
      <p id="safe">${escaped(formatText('desktop.interrupted.safe'))}</p>
      <p>${escaped(formatText('desktop.interrupted.next'))}</p>
      <button type="button" id="reload" data-address="${escaped(startUrl)}">${escaped(
        formatText('common.reload'),
      )}</button>
    </main>
  </body>
</html>
`;

const script = `'use strict';
const reload = document.getElementById('reload');
reload.addEventListener('click', () => {
  location.replace(reload.dataset.address);
});
reload.focus();
`;

const styles = `:root {
  color-scheme: light dark;
  --paper: #faf7f2;
  --surface: #fffdfa;
  --line: #e6dfd3;
  --ink: #20261f;
  --ink-soft: #545c51;
  --brand: #2c6048;
  --on-brand: #fffdfa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171b18;
    --surface: #1f2521;
    --line: #323a34;
    --ink: #eef0e9;
    --ink-soft: #c3cabf;
    --brand: #7cc39d;
    --on-brand: #171b18;
  }
}
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  place-items: center;
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.5 'Segoe UI', system-ui, sans-serif;
}
main {
  box-sizing: border-box;
  max-width: 34rem;
  margin: 24px;
  padding: 32px;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 20px;
}
h1 {
  margin: 0 0 12px;
  font: 500 24px/1.2 Georgia, serif;
}
p {
  margin: 0 0 12px;
  color: var(--ink-soft);
}
button {
  margin-top: 12px;
  padding: 10px 20px;
  border: 0;
  border-radius: 8px;
  background: var(--brand);
  color: var(--on-brand);
  font: inherit;
  font-weight: 600;
}
button:focus-visible {
  outline: 2px solid var(--brand);
  outline-offset: 3px;
}
@media (forced-colors: active) {
  button {
    border: 1px solid;
  }
}
`;

export type ShellFile = { readonly content: string; readonly type: string };

/** The files of the screen by their path at the origin. */
export function interruptionFiles(startUrl: string): ReadonlyMap<string, ShellFile> {
  return new Map([
    [`${FOLDER}/interrupted.html`, { content: html(startUrl), type: 'text/html; charset=utf-8' }],
    [`${FOLDER}/interrupted.css`, { content: styles, type: 'text/css; charset=utf-8' }],
    [`${FOLDER}/interrupted.js`, { content: script, type: 'text/javascript; charset=utf-8' }],
  ]);
}

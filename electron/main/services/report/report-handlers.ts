import { formatText } from '@/texts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { saveFile } from '../../lib/save-file.ts';
import type { Shell } from '../../shell/shell.ts';

/** Room for a hand to hold the page, and for the line at its foot; in inches. */
const MARGINS = { top: 0.5, bottom: 0.7, left: 0.55, right: 0.55 } as const;

export function reportHandlers({ mainWindow, log }: Shell): HandlersOf<'report'> {
  return {
    savePdf: async ({ paper, name }) => {
      const window = mainWindow.current();
      if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
      return saveFile({
        window,
        log,
        title: formatText('desktop.report.save'),
        name,
        ending: 'pdf',
        kind: formatText('desktop.report.pdf'),
        content: () =>
          window.webContents.printToPDF({
            pageSize: paper,
            printBackground: true,
            margins: MARGINS,
            displayHeaderFooter: true,
            headerTemplate: '<span></span>',
            footerTemplate: footer(formatText('desktop.report.foot')),
          }),
      });
    },
  };
}

/** On every page; the engine fills in the numbers. Its words are the catalogue's own. */
function footer(words: string): string {
  const style = 'width:100%;padding:0 0.55in;font:8px sans-serif;color:#333;display:flex';
  return `<div style="${style}"><span style="flex:1">${words}</span><span class="pageNumber"></span>/<span class="totalPages"></span></div>`;
}

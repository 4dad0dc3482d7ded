import type { ElectronApplication } from '@playwright/test';

/** Nobody can press a key in the system's own windows from here: every one of them is answered with this path. */
export async function answerDialogs(app: ElectronApplication | null, path: string): Promise<void> {
  if (app === null) throw new Error('This surface lets nobody into its main process.');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}

/* The ruler of a start: the least that any program of this kind does before something can be typed. */
const { app, BrowserWindow, net, protocol } = require('electron');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
void app.whenReady().then(() => {
  protocol.handle('app', () => net.fetch(pathToFileURL(path.join(__dirname, 'index.html')).href));
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, spellcheck: false },
  });
  window.webContents.once('dom-ready', () => {
    window.show();
    process.stdout.write('blank is ready\n');
  });
  void window.loadURL('app://blank/');
});
app.on('window-all-closed', () => app.quit());

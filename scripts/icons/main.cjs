'use strict';
/** Runs inside Electron: draws an SVG at each size on a canvas and writes the PNGs. */
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');

const drawIn = (svgAddress, size) => `(async () => {
  const image = new Image();
  image.width = image.height = ${size};
  image.src = ${JSON.stringify(svgAddress)};
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = ${size};
  canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

void app.whenReady().then(async () => {
  const jobs = JSON.parse(process.env.ICON_JOBS);
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,');
  for (const { svg, size, png } of jobs) {
    const address = `data:image/svg+xml;base64,${readFileSync(svg).toString('base64')}`;
    const drawn = await window.webContents.executeJavaScript(drawIn(address, size));
    writeFileSync(png, Buffer.from(drawn, 'base64'));
  }
  app.quit();
});

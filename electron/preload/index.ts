import { contextBridge, ipcRenderer } from 'electron';
import { callNames, channelOf, eventNames } from '../contract/channels.ts';

/*
  Makes window.desktop from the list of channels and nothing else. ipcRenderer itself never reaches the page, and
  listeners get the payload without the event, which would carry it.
*/
type Listener = (payload: unknown) => void;
type Door = Record<string, (argument?: unknown) => unknown>;

const isListener = (value: unknown): value is Listener => typeof value === 'function';

const bridge: Record<string, Door> = {};

for (const [subject, names] of Object.entries(callNames)) {
  const door: Door = (bridge[subject] ??= {});
  for (const name of names) {
    door[name] = (args) => ipcRenderer.invoke(channelOf(subject, name), args);
  }
}

for (const [subject, names] of Object.entries(eventNames)) {
  const door: Door = (bridge[subject] ??= {});
  for (const name of names) {
    door[name] = (listener) => {
      if (!isListener(listener)) throw new TypeError('A listener is a function.');
      const channel = channelOf(subject, name);
      const pass = (_event: unknown, payload: unknown): void => {
        listener(payload);
      };
      ipcRenderer.on(channel, pass);
      return () => {
        ipcRenderer.removeListener(channel, pass);
      };
    };
  }
}

contextBridge.exposeInMainWorld('desktop', bridge);

/** Those that keep the screen on just now, by their ids; started and stopped as Electron's are. */
export const keptAwake = new Map<number, string>();

let lastId = 0;

export const powerSaveBlocker = {
  start: (type: string): number => {
    lastId += 1;
    keptAwake.set(lastId, type);
    return lastId;
  },
  stop: (id: number): boolean => keptAwake.delete(id),
};

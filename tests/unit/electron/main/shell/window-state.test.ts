import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeWindow,
  windowStateSchema,
  type WindowState,
} from '#electron/main/shell/window-state';

const main = { x: 0, y: 25, width: 1920, height: 1015 };
const right = { x: 1920, y: 0, width: 1600, height: 900 };
const state = (parts: Partial<WindowState> = {}): WindowState => ({
  version: 1,
  x: 100,
  y: 100,
  width: 1200,
  height: 800,
  isMaximised: false,
  ...parts,
});

describe('where the window opens', () => {
  it('the first time in the middle, in its usual size', () => {
    expect(placeWindow(null, [main])).toEqual({
      width: 1280,
      height: 860,
      minWidth: 900,
      minHeight: 600,
      isMaximised: false,
    });
  });

  it('where it was, on whichever display', () => {
    expect(placeWindow(state(), [main, right])).toMatchObject({ x: 100, y: 100, width: 1200 });
    expect(placeWindow(state({ x: 2000 }), [main, right])).toMatchObject({ x: 2000, y: 100 });
  });

  it('in the middle again when its display is gone', () => {
    const place = placeWindow(state({ x: 2400, isMaximised: true }), [main]);
    expect(place).not.toHaveProperty('x');
    expect(place).toMatchObject({ width: 1200, height: 800, isMaximised: true });
  });

  it('in the middle when its title bar would be out of reach', () => {
    for (const away of [{ y: -700 }, { y: 1039 }, { x: -1150 }, { x: 1900 }, { y: 5 }]) {
      expect(placeWindow(state(away), [main]), JSON.stringify(away)).not.toHaveProperty('x');
    }
  });

  it('wholly in sight when it stuck out', () => {
    expect(placeWindow(state({ x: 1500, y: 600 }), [main])).toMatchObject({ x: 720, y: 240 });
  });

  it('no larger than the display, no smaller than is usable', () => {
    expect(placeWindow(state({ width: 5000, height: 4000 }), [main])).toMatchObject({
      width: 1920,
      height: 1015,
    });
    expect(placeWindow(state({ width: 10, height: 10, x: 500 }), [main])).toMatchObject({
      width: 900,
      height: 600,
    });
    expect(placeWindow(null, [{ x: 0, y: 0, width: 800, height: 560 }])).toMatchObject({
      width: 800,
      height: 560,
      minWidth: 800,
      minHeight: 560,
    });
  });

  it('always inside one of the displays, whatever was stored', () => {
    const pixels = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(pixels, pixels, size, size, (x, y, width, height) => {
        const place = placeWindow(state({ x, y, width, height }), [main, right]);
        if (place.x === undefined || place.y === undefined) return true;
        const [left, top] = [place.x, place.y];
        return [main, right].some(
          (area) =>
            left >= area.x &&
            top >= area.y &&
            left + place.width <= area.x + area.width &&
            top + place.height <= area.y + area.height,
        );
      }),
    );
  });

  it('believes only a sane file', () => {
    expect(windowStateSchema.safeParse(state()).success).toBe(true);
    for (const wrong of [{ width: 0 }, { x: 1e9 }, { y: 0.5 }, { version: 2 }, { more: 1 }]) {
      expect(windowStateSchema.safeParse({ ...state(), ...wrong }).success).toBe(false);
    }
  });
});

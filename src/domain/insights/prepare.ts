import { autocorrelation, type DayValues, detrended, orderOf } from '../stats/index.ts';
import { type Exposure, MAIN_WINDOW, type Outcome } from './exposure.ts';
import { exposureInWindow, type Scale, scaleInWindow, type WindowId, WINDOWS } from './windows.ts';

export type PreparedExposure = {
  readonly exposure: Exposure;
  readonly windowId: WindowId;
  readonly isMain: boolean;
  /** In this window. */
  readonly scale: Scale;
  readonly x: DayValues;
  /** For ranks; null where none are asked for. */
  readonly order: Int32Array | null;
  /** Lag-1 autocorrelation. */
  readonly memory: number;
};

export type PreparedOutcome = {
  readonly outcome: Outcome;
  /** Without its straight line. */
  readonly y: DayValues;
  readonly order: Int32Array;
  readonly memory: number;
};

export function prepareExposure(exposure: Exposure, windowId: WindowId): PreparedExposure {
  const x = exposureInWindow(exposure.values, exposure.scale, WINDOWS[windowId]);
  const scale = scaleInWindow(exposure.scale, WINDOWS[windowId]);
  return {
    exposure,
    windowId,
    isMain: windowId === MAIN_WINDOW,
    scale,
    x,
    order: scale === 'amount' ? orderOf(x) : null,
    memory: autocorrelation(x, 1),
  };
}

export function prepareOutcome(outcome: Outcome): PreparedOutcome {
  const y = detrended(outcome.values);
  return { outcome, y, order: orderOf(y), memory: autocorrelation(y, 1) };
}

import type { Desktop, DesktopBridge } from '#electron/contract';
import { createBrowserDesktop } from './browser-desktop.ts';
import { connect } from './connect.ts';

export type {
  Appearance,
  AppInfo,
  BackupFile,
  BackupProblem,
  BackupStatus,
  Desktop,
  DesktopBridge,
  ErrorCode,
  MenuCommand,
  MirrorProblem,
  MirrorStatus,
  Problem,
  ReadingSummary,
  SavedFormat,
} from '#electron/contract';

const { desktop: bridge } = globalThis as typeof globalThis & { readonly desktop?: DesktopBridge };

/** False in a plain browser, where some of `desktop` answers `unavailable`. */
export const isDesktop: boolean = bridge !== undefined;

/** Everything the page may ask of the system. */
export const desktop: Desktop = bridge === undefined ? createBrowserDesktop() : connect(bridge);

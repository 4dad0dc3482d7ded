import type { z } from 'zod';
import { appCalls, windowEvents } from './app.ts';
import { appearanceCalls } from './appearance.ts';
import { backupCalls } from './backup.ts';
import { cameraCalls } from './camera.ts';
import { filesCalls } from './files.ts';
import { linksCalls } from './links.ts';
import { menuEvents } from './menu.ts';
import { mirrorCalls } from './mirror.ts';
import { photosCalls } from './photos.ts';
import { profileCalls } from './profile.ts';
import { remindersCalls } from './reminders.ts';
import { reportCalls } from './report.ts';
import { safetyLogCalls } from './safety-log.ts';
import { screenCalls } from './screen.ts';
import type { CallDefinition, EventDefinition } from './define.ts';
import type { ErrorCode } from './errors.ts';

export type { AppInfo, Problem } from './app.ts';
export type { Appearance } from './appearance.ts';
export type {
  BackupCounts,
  BackupFile,
  BackupProblem,
  BackupReason,
  BackupStatus,
  ReadingSummary,
} from './backup.ts';
export type { CameraAnswer } from './camera.ts';
export type { ErrorCode } from './errors.ts';
export type { SavedFormat } from './files.ts';
export type { MenuCommand } from './menu.ts';
export type { MirrorProblem, MirrorStatus } from './mirror.ts';
export type { PhotoCondition } from './photos.ts';
export type { LogHealth, LogNoteCode } from './safety-log.ts';

export const calls = {
  app: appCalls,
  appearance: appearanceCalls,
  backup: backupCalls,
  camera: cameraCalls,
  files: filesCalls,
  links: linksCalls,
  mirror: mirrorCalls,
  photos: photosCalls,
  profile: profileCalls,
  reminders: remindersCalls,
  report: reportCalls,
  screen: screenCalls,
  safetyLog: safetyLogCalls,
} as const satisfies Record<string, Record<string, CallDefinition>>;

export const events = {
  menu: menuEvents,
  window: windowEvents,
} as const satisfies Record<string, Record<string, EventDefinition>>;

export type Calls = typeof calls;
export type Events = typeof events;

export type ArgsOf<Call extends CallDefinition> = z.infer<Call['args']>;
/** `void` where there is nothing to tell, so that callers need not return it by hand. */
export type ResultOf<Call extends CallDefinition> =
  undefined extends z.infer<Call['result']> ? void : z.infer<Call['result']>;
export type PayloadOf<Event extends EventDefinition> = z.infer<Event['payload']>;

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly message: string };
    };

/** A call that needs nothing is written without an argument. */
export type Ask<Call extends CallDefinition, Answer> =
  undefined extends ArgsOf<Call> ? () => Promise<Answer> : (args: ArgsOf<Call>) => Promise<Answer>;

/** Listens until the returned function is called. */
export type Listen<Payload> = (listener: (payload: Payload) => void) => () => void;

type EventsSide = {
  readonly [Subject in keyof Events]: {
    readonly [Name in keyof Events[Subject]]: Events[Subject][Name] extends EventDefinition
      ? Listen<PayloadOf<Events[Subject][Name]>>
      : never;
  };
};

/** `window.desktop`, as the preload makes it. */
export type DesktopBridge = EventsSide & {
  readonly [Subject in keyof Calls]: {
    readonly [Name in keyof Calls[Subject]]: Calls[Subject][Name] extends CallDefinition
      ? Ask<Calls[Subject][Name], Reply<ResultOf<Calls[Subject][Name]>>>
      : never;
  };
};

/** The same shape for the page: values instead of replies, `DesktopError` instead of codes. */
export type Desktop = EventsSide & {
  readonly [Subject in keyof Calls]: {
    readonly [Name in keyof Calls[Subject]]: Calls[Subject][Name] extends CallDefinition
      ? Ask<Calls[Subject][Name], ResultOf<Calls[Subject][Name]>>
      : never;
  };
};

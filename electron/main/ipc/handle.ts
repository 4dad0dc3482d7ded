import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import {
  calls,
  type ArgsOf,
  type Calls,
  type Reply,
  type ResultOf,
} from '#electron/contract/index.ts';
import { channelOf } from '#electron/contract/channels.ts';
import type { CallDefinition } from '#electron/contract/define.ts';
import type { Logger } from '../lib/logger.ts';
import { DesktopFailure, failureReply } from './desktop-failure.ts';
import { ARGUMENT_LIMITS, isPlainData } from './plain-data.ts';
import { isTrustedSender } from './trusted-sender.ts';

export type Caller = { readonly page: WebContents };

type Handler<Call extends CallDefinition> = (
  args: ArgsOf<Call>,
  caller: Caller,
) => ResultOf<Call> | Promise<ResultOf<Call>>;

/** One handler for each call of a subject; a missing one does not compile. */
export type HandlersOf<Subject extends keyof Calls> = {
  readonly [Name in keyof Calls[Subject]]: Calls[Subject][Name] extends CallDefinition
    ? Handler<Calls[Subject][Name]>
    : never;
};

export type AllHandlers = { readonly [Subject in keyof Calls]: HandlersOf<Subject> };

type Door = { readonly log: Logger; readonly devServer: URL | undefined };

type AnyHandler = (args: unknown, caller: Caller) => unknown;

/** Opens every channel of the contract; the only place that listens to the page. */
export function handleAll(handlers: AllHandlers, door: Door): void {
  for (const [subject, definitions] of Object.entries(calls)) {
    const ofSubject: Readonly<Record<string, unknown>> = handlers[subject as keyof AllHandlers];
    for (const [name, definition] of Object.entries<CallDefinition>(definitions)) {
      const handler = ofSubject[name];
      if (typeof handler !== 'function') throw new Error(`Nobody handles ${subject}.${name}.`);
      // Bound by the contract's types above; inside the loop the names are just strings.
      open(channelOf(subject, name), definition, handler as AnyHandler, door);
    }
  }
}

function open(channel: string, call: CallDefinition, handler: AnyHandler, door: Door): void {
  ipcMain.handle(
    channel,
    async (event: IpcMainInvokeEvent, ...given: readonly unknown[]): Promise<Reply<unknown>> => {
      if (!isTrustedSender(event.senderFrame, door.devServer)) {
        door.log.warn('ipc', `${channel}: refused, the sender is not the page`);
        return failureReply('not-allowed');
      }
      if (given.length > 1 || !isPlainData(given[0], { ...ARGUMENT_LIMITS, ...call.limits })) {
        door.log.warn('ipc', `${channel}: refused, the argument is not plain data of a sane size`);
        return failureReply('invalid-arguments');
      }
      const args = call.args.safeParse(given[0]);
      if (!args.success) {
        const where = args.error.issues.map(({ code, path }) => `${code} at ${path.join('.')}`);
        door.log.warn('ipc', `${channel}: the argument does not fit (${where.join(', ')})`);
        return failureReply('invalid-arguments');
      }
      try {
        const answer = await handler(args.data, { page: event.sender });
        return { ok: true, value: call.result.parse(answer) };
      } catch (error) {
        door.log.error('ipc', `${channel} did not work`, error);
        return failureReply(error instanceof DesktopFailure ? error.code : 'internal');
      }
    },
  );
}

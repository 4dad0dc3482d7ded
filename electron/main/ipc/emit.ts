import type { WebContents } from 'electron';
import { events, type Events, type PayloadOf } from '#electron/contract/index.ts';
import { channelOf } from '#electron/contract/channels.ts';
import type { EventDefinition } from '#electron/contract/define.ts';

type EventOf<
  Subject extends keyof Events,
  Name extends keyof Events[Subject],
> = Events[Subject][Name] extends EventDefinition ? Events[Subject][Name] : never;

/** Tells the page something of the contract; the only place that sends to it. */
export function emit<Subject extends keyof Events, Name extends keyof Events[Subject] & string>(
  page: WebContents,
  subject: Subject,
  name: Name,
  payload: PayloadOf<EventOf<Subject, Name>>,
): void {
  if (page.isDestroyed()) return;
  const ofSubject: Readonly<Record<string, EventDefinition>> = events[subject];
  page.send(channelOf(subject, name), ofSubject[name]?.payload.parse(payload));
}

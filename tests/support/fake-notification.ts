import { EventEmitter } from 'node:events';

/** A reminder as the system is asked for it; a test plays the person who presses it. */
export class FakeNotification extends EventEmitter {
  /** In the order in which they were shown; emptied by `fakeElectron.reset()`. */
  static readonly shown: FakeNotification[] = [];

  static isSupported(): boolean {
    return true;
  }

  constructor(readonly options: { readonly title: string; readonly body: string }) {
    super();
  }

  show(): void {
    FakeNotification.shown.push(this);
  }
}

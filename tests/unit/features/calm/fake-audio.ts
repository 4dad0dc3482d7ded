/** An audio device that plays nothing and remembers when it was asked to play what. */
type Ramp = readonly [value: number, at: number];

class FakeParam {
  value = 0;
  readonly ramps: Ramp[] = [];
  setValueAtTime(value: number, at: number): void {
    this.ramps.push([value, at]);
  }
  linearRampToValueAtTime(value: number, at: number): void {
    this.ramps.push([value, at]);
  }
  exponentialRampToValueAtTime(value: number, at: number): void {
    this.ramps.push([value, at]);
  }
  setTargetAtTime(value: number, at: number): void {
    this.ramps.push([value, at]);
  }
  cancelScheduledValues(): void {}
}

class FakeNode {
  connect(next: unknown): unknown {
    return next;
  }
  disconnect(): void {}
}

export class FakeGain extends FakeNode {
  readonly gain = new FakeParam();
}

export class FakeOscillator extends FakeNode {
  readonly frequency = new FakeParam();
  startAt = Number.NaN;
  stopAt = Number.NaN;
  constructor(private readonly context: FakeAudioContext) {
    super();
  }
  setPeriodicWave(): void {}
  addEventListener(): void {}
  start(at: number): void {
    this.startAt = at;
  }
  stop(at = this.context.currentTime): void {
    this.stopAt = at;
  }
}

export class FakeAudioContext {
  currentTime = 0;
  state: 'running' | 'suspended' | 'closed' = 'running';
  readonly destination = new FakeNode();
  readonly oscillators: FakeOscillator[] = [];
  readonly gains: FakeGain[] = [];
  resumes = 0;
  createGain(): FakeGain {
    const gain = new FakeGain();
    this.gains.push(gain);
    return gain;
  }
  createPeriodicWave(): object {
    return {};
  }
  createOscillator(): FakeOscillator {
    const oscillator = new FakeOscillator(this);
    this.oscillators.push(oscillator);
    return oscillator;
  }
  async resume(): Promise<void> {
    this.resumes += 1;
  }
  async close(): Promise<void> {
    this.state = 'closed';
  }

  /** Those that were or will be heard: not stopped before they began. */
  heard(): readonly { readonly at: number; readonly pitch: number }[] {
    return this.oscillators
      .filter(({ startAt, stopAt }) => stopAt > startAt)
      .map(({ startAt, frequency }) => ({ at: startAt, pitch: frequency.value }));
  }
}

export const asAudioContext = (fake: FakeAudioContext): AudioContext =>
  fake as unknown as AudioContext;

import type { PlannedTone } from '@/domain/calm';
import type { Settings } from '@/domain/settings';

export type ToneLevel = Settings['calmTones'];

/** Plays tones at their time on the audio clock, which goes on when the page is kept waiting. */
export type TonePlayer = {
  /**
   * Takes over what is to come, as often as the page looks: what is new is scheduled, what would be heard too early or too late is
   * put right.
   * @param elapsed milliseconds of practice, now
   */
  readonly follow: (tones: readonly PlannedTone[], elapsed: number) => void;
  /** Lets what sounds ebb away and forgets what was to come. */
  readonly silence: () => void;
  readonly setLevel: (level: Exclude<ToneLevel, 'off'>) => void;
  /** Gives the audio device back once the last tone has ebbed away. */
  readonly close: () => void;
};

type Scheduled = {
  readonly start: number;
  readonly end: number;
  readonly source: OscillatorNode;
  readonly envelope: GainNode;
};

const GAINS = { quiet: 0.08, medium: 0.2, loud: 0.45 } as const;

/** Seconds; less than this nobody hears, and the audio clock itself moves in steps. */
const TOLERANCE = 0.03;
/** Seconds; a tone missed by more than this is left out. */
const MISSED = 0.15;
const ATTACK = 0.12;
const EBB = 0.3;
/** Nearly nothing; an exponential curve never reaches 0. */
const SILENT = 0.0004;
/** A sine with a little of its octave and twelfth: soft, and still heard from small loudspeakers. */
const PARTIALS = [0, 1, 0.16, 0.05];

export function createTonePlayer(context: AudioContext): TonePlayer {
  const master = context.createGain();
  master.gain.value = GAINS.medium;
  master.connect(context.destination);
  const wave = context.createPeriodicWave(
    new Float32Array(PARTIALS.length),
    new Float32Array(PARTIALS),
  );
  const scheduled = new Map<number, Scheduled>();

  const play = ({ pitchHz, seconds, loudness }: PlannedTone, start: number): Scheduled => {
    const source = context.createOscillator();
    const envelope = context.createGain();
    const end = start + seconds;
    source.setPeriodicWave(wave);
    source.frequency.value = pitchHz;
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(loudness, start + Math.min(ATTACK, seconds / 4));
    envelope.gain.exponentialRampToValueAtTime(SILENT, end);
    source.connect(envelope).connect(master);
    source.start(start);
    source.stop(end);
    source.addEventListener('ended', () => envelope.disconnect());
    return { start, end, source, envelope };
  };

  const ebbAway = ({ start, source, envelope }: Scheduled): void => {
    const now = context.currentTime;
    if (start > now) {
      source.stop();
      return;
    }
    envelope.gain.cancelScheduledValues(now);
    envelope.gain.setTargetAtTime(0, now, EBB / 4);
    source.stop(now + EBB);
  };

  return {
    follow: (tones, elapsed) => {
      // A device that was taken away and came back starts again only when asked.
      if (context.state === 'suspended') void context.resume();
      const now = context.currentTime;
      for (const [at, { end }] of scheduled) if (end < now) scheduled.delete(at);
      for (const tone of tones) {
        const wanted = now + (tone.at - elapsed) / 1000;
        const planned = scheduled.get(tone.at);
        if (planned !== undefined) {
          const isBegun = planned.start <= now;
          if (isBegun || Math.abs(planned.start - wanted) <= TOLERANCE) continue;
          planned.source.stop();
          scheduled.delete(tone.at);
        }
        if (wanted >= now - MISSED) scheduled.set(tone.at, play(tone, Math.max(now, wanted)));
      }
    },
    silence: () => {
      for (const tone of scheduled.values()) ebbAway(tone);
      scheduled.clear();
    },
    setLevel: (level) => master.gain.setTargetAtTime(GAINS[level], context.currentTime, 0.05),
    close: () => {
      const last = Math.max(0, ...[...scheduled.values()].map(({ end }) => end));
      const wait = Math.max(EBB, last - context.currentTime) + 0.2;
      setTimeout(() => void context.close(), wait * 1000);
    },
  };
}

/** null where there is no sound. Asked for on a press, as browsers demand. */
export function openTonePlayer(): TonePlayer | null {
  try {
    return createTonePlayer(new AudioContext());
  } catch {
    return null;
  }
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTonePlayer } from '@/features/calm/tone-player.ts';
import type { PlannedTone } from '@/domain/calm';
import { asAudioContext, FakeAudioContext } from './fake-audio.ts';

const tone = (at: number): PlannedTone => ({ at, pitchHz: 300, seconds: 2, loudness: 1 });
const open = () => {
  const context = new FakeAudioContext();
  context.currentTime = 50;
  return { context, player: createTonePlayer(asAudioContext(context)) };
};

afterEach(() => vi.useRealTimers());

describe('the tones on the audio clock', () => {
  it('are scheduled ahead, each once, however often one looks', () => {
    const { context, player } = open();
    const tones = [tone(0), tone(4000), tone(10_000)];
    player.follow(tones, 0);
    for (let look = 1; look <= 30; look += 1) {
      context.currentTime = 50 + look / 60;
      player.follow(tones, (look * 1000) / 60);
    }
    expect(context.heard().map(({ at }) => at)).toEqual([50, 54, 60]);
    expect(context.oscillators).toHaveLength(3);
  });

  it('are put right when the two clocks part, and left alone when they hardly do', () => {
    const { context, player } = open();
    player.follow([tone(20_000)], 0);
    // The audio clock has lost 20 ms in ten seconds.
    context.currentTime = 59.98;
    player.follow([tone(20_000)], 10_000);
    expect(context.heard()).toEqual([{ at: 70, pitch: 300 }]);
    context.currentTime = 64.9;
    player.follow([tone(20_000)], 15_000);
    expect(context.heard().map(({ at }) => at)).toEqual([69.9]);
  });

  it('that should have begun long ago are left out, and those just missed begin now', () => {
    const { context, player } = open();
    player.follow([tone(1000), tone(1950)], 2000);
    expect(context.heard().map(({ at }) => at)).toEqual([50]);
  });

  it('stop with a pause: what sounds ebbs away, what was to come is forgotten', () => {
    const { context, player } = open();
    player.follow([tone(0), tone(5000)], 0);
    context.currentTime = 51;
    player.silence();
    const [sounding, planned] = context.oscillators;
    expect(sounding?.stopAt).toBeCloseTo(51.3);
    expect(planned?.stopAt).toBe(51);
    expect(context.heard()).toHaveLength(1);
    // Going on later, it is scheduled anew for its new time.
    context.currentTime = 100;
    player.follow([tone(5000)], 1000);
    expect(context.heard().at(-1)?.at).toBe(104);
  });

  it('begin and end at silence', () => {
    const { context, player } = open();
    player.follow([tone(0)], 0);
    const ramps = context.gains.at(-1)?.gain.ramps ?? [];
    expect(ramps[0]).toEqual([0, 50]);
    expect(ramps[1]?.[0]).toBe(1);
    expect(ramps.at(-1)?.[0]).toBeLessThan(0.001);
    expect(ramps.at(-1)?.[1]).toBe(context.oscillators[0]?.stopAt);
  });

  it('wake a device that was put to sleep, and give it back after the last of them', async () => {
    vi.useFakeTimers();
    const { context, player } = open();
    context.state = 'suspended';
    player.follow([tone(0)], 0);
    expect(context.resumes).toBe(1);
    player.close();
    await vi.advanceTimersByTimeAsync(1500);
    expect(context.state).not.toBe('closed');
    await vi.advanceTimersByTimeAsync(1000);
    expect(context.state).toBe('closed');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathingPatterns } from '@/domain/documents/collections/breathing-patterns.ts';
import {
  BREATHING_PRACTICES,
  breathsPerMinute,
  fullnessAt,
  hasHolds,
  PHASE_KINDS,
  phasesOf,
  secondsOfBreath,
} from '@/domain/calm';

const NONE = { inSeconds: 0, inMoreSeconds: 0, holdSeconds: 0, outSeconds: 0, restSeconds: 0 };
const own = (seconds: object) => ({ name: 'Mine', ...NONE, ...seconds });

const halves = (min: number, max: number) =>
  fc.integer({ min: min * 2, max: max * 2 }).map((half) => half / 2);

describe('the patterns', () => {
  it('breathe as often as their names say', () => {
    expect(
      Object.fromEntries(
        BREATHING_PRACTICES.map(({ id, phases }) => [
          id,
          [phases.map(({ seconds }) => seconds).join('-'), breathsPerMinute(phases)],
        ]),
      ),
    ).toEqual({
      even: ['5-5', 6],
      'longer-out': ['4-6', 6],
      'cyclic-sigh': ['3-1-6', 6],
      box: ['4-4-4-4', 3.8],
      'box-short': ['3-3-3-3', 5],
      'four-seven-eight': ['4-7-8', 3.2],
      'four-seven-eight-half': ['2-3.5-4', 6.3],
    });
  });

  it('of one’s own are kept when they are slow and in their bounds', () => {
    const { schema } = breathingPatterns;
    expect(schema.safeParse(own({ inSeconds: 4, outSeconds: 2 })).success).toBe(true);
    for (const wrong of [
      { inSeconds: 2, outSeconds: 3.5 },
      { inSeconds: 1, outSeconds: 8 },
      { inSeconds: 4, outSeconds: 21 },
      { inSeconds: 4, outSeconds: 6, holdSeconds: 9 },
      { inSeconds: 4.2, outSeconds: 6 },
      { inSeconds: Number.NaN, outSeconds: 6 },
    ]) {
      expect(schema.safeParse(own(wrong)).success, JSON.stringify(wrong)).toBe(false);
    }
    expect(schema.safeParse({ ...own({ inSeconds: 4, outSeconds: 6 }), name: ' ' }).success).toBe(
      false,
    );
  });

  it('have holds exactly when something is held', () => {
    expect(hasHolds(phasesOf({ ...NONE, inSeconds: 5, outSeconds: 5 }))).toBe(false);
    expect(hasHolds(phasesOf({ ...NONE, inSeconds: 3, inMoreSeconds: 1, outSeconds: 6 }))).toBe(
      false,
    );
    expect(hasHolds(phasesOf({ ...NONE, inSeconds: 5, outSeconds: 5, restSeconds: 0.5 }))).toBe(
      true,
    );
  });
});

describe('the picture of a breath', () => {
  it('never jumps: each part begins where the one before ended', () => {
    fc.assert(
      fc.property(
        fc.tuple(halves(2, 12), halves(0, 4), halves(0, 8), halves(2, 20), halves(0, 8)),
        ([inSeconds, inMoreSeconds, holdSeconds, outSeconds, restSeconds]) => {
          const seconds = { inSeconds, inMoreSeconds, holdSeconds, outSeconds, restSeconds };
          const phases = phasesOf(seconds);
          expect(secondsOfBreath(phases)).toBe(
            inSeconds + inMoreSeconds + holdSeconds + outSeconds + restSeconds,
          );
          for (const [index, { kind }] of phases.entries()) {
            const next = phases[(index + 1) % phases.length]?.kind ?? kind;
            expect(fullnessAt(phases, kind, 1)).toBeCloseTo(fullnessAt(phases, next, 0), 10);
          }
        },
      ),
    );
  });

  it('stays between empty and full', () => {
    const phases = PHASE_KINDS.map((kind) => ({ kind, seconds: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...PHASE_KINDS), fc.double({ noNaN: true }), (kind, progress) => {
        const fullness = fullnessAt(phases, kind, progress);
        expect(fullness >= 0 && fullness <= 1).toBe(true);
      }),
    );
  });
});

/** What an attack found, as one row of the table that `scripts/attack.mjs` prints at the end. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom, type Random } from '@/domain/stats/random';

const file =
  process.env['GSJ_ATTACK_FIGURES'] ??
  resolve(fileURLToPath(new URL('../../../test-results/attacks.jsonl', import.meta.url)));

/** The same seed makes the same attack, as far as the machine allows. */
export const seed = Number(process.env['GSJ_ATTACK_SEED'] ?? 20_261_123);

export const randomFor = (name: string): Random =>
  seededRandom(Buffer.from(name).reduce((sum, byte) => Math.imul(sum, 31) + byte, seed));

export const between = (random: Random, from: number, to: number): number =>
  Math.floor(from + random() * (to - from));

export type Figures = {
  readonly attack: string;
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** What else is worth knowing, in a few words. */
  readonly remarks: string;
};

export function report(figures: Figures): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(figures)}\n`);
}

export function skipLoudly(reason: string): string {
  console.log(`\n*** SKIPPED: ${reason} ***\n`);
  return `SKIPPED: ${reason}`;
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

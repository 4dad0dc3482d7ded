import { appendFileSync } from 'node:fs';

/** One row of the table that `scripts/silence.mjs` prints at the end. */
export type Figures = {
  readonly what: string;
  readonly packets: number;
  readonly calls: number;
  readonly probes: number;
  readonly remarks: string;
};

export function report(figures: Figures): void {
  const file = process.env['GSJ_SILENCE_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}

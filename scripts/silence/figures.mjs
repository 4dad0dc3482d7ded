/** The table of what was seen on the cable and by strace. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../lib/paths.mjs';

export const figuresPath = inProject('test-results', 'silence.jsonl');

/** @typedef {{ what: string, packets: number, calls: number, probes: number, remarks: string }} Figures */

const head = 'what was looked at                       packets  calls out  probes  remarks';

/** @returns {readonly string[]} the lines of the table; none when nothing was looked at */
export const silenceLines = () => {
  if (!existsSync(figuresPath)) return [];
  const rows = readFileSync(figuresPath, 'utf8').trim().split('\n');
  return [
    head,
    ...rows.map((line) => {
      /** @type {Figures} */
      const { what, packets, calls, probes, remarks } = JSON.parse(line);
      const numbers = [
        String(packets).padStart(7),
        String(calls).padStart(9),
        String(probes).padStart(6),
      ];
      return `${what.padEnd(39)}  ${numbers.join('  ')}  ${remarks}`;
    }),
  ];
};

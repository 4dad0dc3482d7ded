/**
 * `npm run sim`: shows the insights to made-up people of whom the truth is known, and writes
 * docs/insights-validation.md. Exits non-zero when a cell breaks what is promised.
 *   --short      few people in some cells; writes nothing (for CI)
 *   --people N   people of a cell, a quarter of them where there is a link; 1000 when absent
 *   --seed S     other people
 *   --jobs N     cells at a time; half of the processors when absent
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { format } from 'prettier';
import { build } from 'vite';
import { inProject } from './lib/paths.mjs';

/**
 * @typedef {{ seed: number, people: number, linkedPeople: number, everyCell: number }} Amounts
 * @typedef {{ set: string, index: number }} Piece
 * @typedef {{
 *   piecesOf: (amounts: Amounts) => readonly Piece[],
 *   runPiece: (piece: Piece, amounts: Amounts) => unknown,
 *   reportOn: (results: readonly { piece: Piece, tally: unknown }[], amounts: Amounts) =>
 *     { markdown: string, problems: readonly string[] },
 * }} Simulation
 */

const outDir = inProject('test-results', 'simulation');
const bundle = inProject('test-results', 'simulation', 'simulation.mjs');

/** @returns {Promise<Simulation>} */
const loadSimulation = () => import(pathToFileURL(bundle).href);

/** One file of plain JavaScript: loops over days are then as fast as in the program itself. */
const bundleSimulation = () =>
  build({
    configFile: false,
    logLevel: 'error',
    root: inProject(),
    resolve: { alias: [{ find: /^@\//, replacement: `${inProject('src')}/` }] },
    ssr: { noExternal: true },
    build: {
      ssr: inProject('tests', 'simulation', 'index.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'simulation.mjs' } },
    },
  });

const readAmounts = () => {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      people: { type: 'string' },
      seed: { type: 'string', default: '20261126' },
      jobs: { type: 'string', default: String(Math.max(1, availableParallelism() >> 1)) },
    },
  });
  const people = Number(values.people ?? (values.short ? 150 : 1000));
  // Eleven has no factor in common with the counts of the grid, so that the few cells are of every sort.
  const amounts = {
    seed: Number(values.seed),
    people,
    linkedPeople: Math.ceil(people / 4),
    everyCell: values.short ? 11 : 1,
  };
  return { amounts, jobs: Number(values.jobs), isShort: values.short };
};

const simulate = async () => {
  const { amounts, jobs, isShort } = readAmounts();
  await bundleSimulation();
  const { piecesOf, reportOn } = await loadSimulation();
  const pieces = [...piecesOf(amounts)];
  const total = pieces.length;
  /** @type {{ piece: Piece, tally: unknown }[]} */
  const results = [];
  const startedAt = performance.now();
  await Promise.all(
    Array.from(
      { length: Math.min(jobs, total) },
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: amounts });
          const next = () => {
            const piece = pieces.shift();
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
            if (piece) worker.postMessage(piece);
            else resolve(worker.terminate());
          };
          worker.on('error', reject);
          worker.on('message', (/** @type {{ piece: Piece, tally: unknown }} */ result) => {
            results.push(result);
            if (results.length % 10 === 0) console.log(`${results.length} of ${total} cells`);
            next();
          });
          next();
        }),
    ),
  );
  const { markdown, problems } = reportOn(results, amounts);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${total} cells of ${amounts.people} people in ${seconds} s`);
  if (isShort) console.log(markdown);
  else {
    writeFileSync(
      inProject('docs', 'insights-validation.md'),
      await format(markdown, { parser: 'markdown', printWidth: 160 }),
    );
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
};

if (isMainThread) await simulate();
else {
  const { runPiece } = await loadSimulation();
  parentPort?.on('message', (/** @type {Piece} */ piece) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage({ piece, tally: runPiece(piece, workerData) });
  });
}

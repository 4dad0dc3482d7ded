/** A list of checks run side by side, each reported in one line, its output only when it fails. */
import { run } from './run.mjs';

/**
 * @typedef {{ name: string, args: readonly string[], alone?: boolean }} Step `args` are Node's
 * @typedef {{ name: string, ok: boolean, seconds: number, output: string }} StepResult
 */

/** @param {Step} step @returns {Promise<StepResult>} */
const runStep = async ({ name, args }) => {
  const startedAt = performance.now();
  const { code, output } = await run(process.execPath, args, {
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
  });
  return { name, ok: code === 0, seconds: (performance.now() - startedAt) / 1000, output };
};

/** @param {StepResult} result */
const report = ({ name, ok, seconds, output }) => {
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(5)} s`,
  );
  if (!ok) console.log(`${output.trim()}\n`);
};

/**
 * Runs all steps even when one fails, because seeing everything at once is quicker to repair.
 * @param {readonly Step[]} steps
 * @param {{ lanes: number, bail: boolean }} options
 */
export const runSteps = async (steps, { lanes, bail }) => {
  /** @type {StepResult[]} */
  const results = [];
  const runFrom = async (/** @type {Step[]} */ queue) => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      if (bail && results.some(({ ok }) => !ok)) return;
      const result = await runStep(step);
      results.push(result);
      report(result);
    }
  };
  const together = steps.filter(({ alone }) => !alone);
  await Promise.all(Array.from({ length: lanes }, () => runFrom(together)));
  await runFrom(steps.filter(({ alone }) => alone));
  return results;
};

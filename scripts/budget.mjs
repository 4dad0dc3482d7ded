/**
 * What a start has to load before its first room can be used, against a budget (docs/performance.md). Bytes and requests, which no
 * busy machine can move.
 */
import { gzipSync } from 'node:zlib';
import { createBuilder } from 'vite';

/** gzip -9; lower it when something was moved out, raise it only with a reason in docs/performance.md. */
const codeBudgetKilobytes = 328;
const styleBudgetKilobytes = 12;

/** Nothing of this belongs to a start: charts, the guidance, the table of foods, statistics, the grammar of the quick line. */
const notAtStart = [
  /node_modules\/recharts\//,
  /src\/ui\/charts\//,
  /src\/content\/(guidance|references|clinician|foods\/(tables|.*\.csv))/,
  // The grammar of the quick line comes right after the first drawing.
  /src\/(domain|features)\/quick-line\/(?!line-(memory|place)|.*\.css)/,
  // The plan of an experiment is part of its record; what it comes to is not.
  /src\/domain\/(insights|sample|stats\/(?!random)|experiments\/(?!guards|plan))/,
];

/** @param {string | Uint8Array} text */
const gzipKilobytes = (text) => gzipSync(text, { level: 9 }).length / 1000;

const builder = await createBuilder({ logLevel: 'error', build: { write: false } });
const client = builder.environments['client'];
if (client === undefined) throw new Error('There is no page to build.');
const built = await builder.build(client);
const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) =>
  'output' in part ? part.output : [],
);

const page = outputs.find(({ fileName }) => fileName === 'index.html');
if (page?.type !== 'asset') throw new Error('There is no index.html.');
const html = String(page.source);
const scripts = [...html.matchAll(/<script [^>]*src="\/([^"]+)"/g)].map(([, name]) => name);
const styles = [...html.matchAll(/<link rel="stylesheet" [^>]*href="\/([^"]+)"/g)].map(
  ([, name]) => name,
);
const first = outputs.find(({ fileName }) => fileName === scripts[0]);
const style = outputs.find(({ fileName }) => fileName === styles[0]);
if (first?.type !== 'chunk' || style?.type !== 'asset') throw new Error('No code or no style.');

const codeKilobytes = gzipKilobytes(first.code);
const styleKilobytes = gzipKilobytes(style.source);
/** @type {[boolean, string][]} */
const claims = [
  [scripts.length === 1 && first.imports.length === 0, 'all code of a start is one file'],
  [styles.length === 1, 'all style of a start is one file'],
  [!html.includes('modulepreload'), 'nothing is asked for beside them'],
  [
    codeKilobytes <= codeBudgetKilobytes,
    `code ${codeKilobytes.toFixed(1)} of ${codeBudgetKilobytes} kB (gzip), ${(first.code.length / 1000).toFixed(0)} kB to be read`,
  ],
  [
    styleKilobytes <= styleBudgetKilobytes,
    `style ${styleKilobytes.toFixed(1)} of ${styleBudgetKilobytes} kB (gzip)`,
  ],
  ...notAtStart.map(
    /** @returns {[boolean, string]} */ (pattern) => {
      const found = first.moduleIds.find((id) => pattern.test(id));
      return [found === undefined, `nothing of ${pattern.source}${found ? `, but ${found}` : ''}`];
    },
  ),
];
for (const [holds, claim] of claims) console.log(`${holds ? '✓' : '✗'} ${claim}`);
if (claims.some(([holds]) => !holds)) process.exitCode = 1;

/** `npm run sbom`: writes release/sbom.cdx.json, what the program is made of (CycloneDX); part of `npm run package`. */
import { buildIfNeeded } from './lib/build.mjs';
import { SetupError } from './lib/run.mjs';
import { writeSbom } from './lib/write-sbom.mjs';

try {
  if (!(await buildIfNeeded())) throw new SetupError('The program could not be built (see above).');
  const { path, count } = writeSbom();
  console.log(`${path}: ${count} components`);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}

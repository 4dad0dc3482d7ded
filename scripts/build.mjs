/** `npm run build`: page, main and preload into dist/, and the note of what they were built from. */
import { build } from './lib/build.mjs';

if (!(await build())) process.exitCode = 1;

/** `npm run notices`: writes THIRD-PARTY-NOTICES.txt; a unit test says when that is due. */
import { writeFileSync } from 'node:fs';
import { makeNotices } from './lib/notices.mjs';
import { inProject, projectRoot } from './lib/paths.mjs';

writeFileSync(inProject('THIRD-PARTY-NOTICES.txt'), makeNotices(projectRoot));

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createJsonStore } from '../../lib/json-store.ts';
import type { Logger } from '../../lib/logger.ts';
import type { ProfilePaths } from '../../shell/profile-paths.ts';
import { nodeFs } from '../safety-log/node-fs.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { mirrorStateSchema, NO_MIRROR } from './mirror-state.ts';

/** The second copy of this profile's log. Touches nothing until a log is opened. */
export function createProfileMirror(parts: {
  readonly profile: ProfilePaths;
  readonly log: Logger;
}): Mirror {
  const { profile, log } = parts;
  const state = createJsonStore({
    path: join(profile.folder, 'mirror.json'),
    schema: mirrorStateSchema,
    fallback: NO_MIRROR,
    log,
  });
  const now = (): Date => new Date();
  return createMirror({ fs: nodeFs, log, state, source: profile.safe, now, newId: randomUUID });
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { SCHEME } from '@/domain/identity';
import { SECURITY_HEADERS } from '../security/csp.ts';
import { errorCodeOf } from '../lib/error-code.ts';
import type { Logger } from '../lib/logger.ts';
import { answerPhoto, readPhotoPath } from '../services/photos/answer-photo.ts';
import type { PhotoStore } from '../services/photos/photo-store.ts';
import { interruptionFiles } from './interruption.ts';
import { mimeTypeOf, readPagePath, resolvePageFile } from './page-files.ts';
import type { Shell } from './shell.ts';

/** Before ready: app:// behaves as a secure web origin with storage of its own. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      // The engine then keeps what it made of the code for the next start; older ones do not know it and do not mind.
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
}

const respond = (
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  caching = 'no-cache',
): Response =>
  new Response(body, {
    status,
    headers: { ...SECURITY_HEADERS, 'Content-Type': type, 'Cache-Control': caching },
  });

const refuse = (status: number): Response => respond(status, '', 'text/plain; charset=utf-8');

/** Named by its content, it cannot change. */
const FOR_EVER = 'private, max-age=31536000, immutable';

type Served = {
  readonly pageFolder: string;
  readonly startUrl: string;
  readonly photos: Pick<PhotoStore, 'read' | 'readThumb'>;
  readonly log: Logger;
};

/** Answers one request for `app://journal/…` from the files of the built page. */
export async function answerPageRequest(
  request: { readonly method: string; readonly url: string },
  { pageFolder, startUrl, photos, log }: Served,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = readPagePath(request.url);
  const shellFile = path === undefined ? undefined : interruptionFiles(startUrl).get(path);
  if (shellFile !== undefined) return respond(200, shellFile.content, shellFile.type);

  const asked = path === undefined ? undefined : readPhotoPath(path);
  if (asked !== undefined) {
    try {
      const photo = await answerPhoto(asked, photos);
      return photo === null ? refuse(404) : respond(200, photo.bytes, photo.type, FOR_EVER);
    } catch (error) {
      log.error('protocol', 'a photo could not be read', error);
      return refuse(404);
    }
  }

  const file = resolvePageFile(request.url, pageFolder);
  const type = file === undefined ? undefined : mimeTypeOf(file);
  if (file === undefined || type === undefined) return refuse(404);
  try {
    return respond(200, new Uint8Array(await readFile(file)), type);
  } catch (error) {
    const code = errorCodeOf(error) ?? 'unknown';
    if (!['ENOENT', 'EISDIR', 'ENOTDIR'].includes(code)) log.error('protocol', `${code}: ${file}`);
    return refuse(404);
  }
}

/** At ready, before the first window. */
export function servePage({ startUrl, photos, log }: Shell): void {
  const pageFolder = join(app.getAppPath(), 'dist', 'page');
  const served = { pageFolder, startUrl, photos: photos.store, log };
  protocol.handle(SCHEME, (request) => answerPageRequest(request, served));
}

import { readUrl } from '../lib/read-url.ts';

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address of the development server; an installed program never listens to the environment here. */
export function readDevServer(
  environment: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): URL | undefined {
  const address = environment['GSJ_DEV_SERVER_URL'];
  const url = isPackaged || address === undefined ? undefined : readUrl(address);
  return url?.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname) ? url : undefined;
}

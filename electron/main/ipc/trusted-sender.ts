import { HOST, SCHEME } from '@/domain/identity';
import { readUrl } from '../lib/read-url.ts';

type Frame = { readonly url: string; readonly parent: unknown };

/** Whether an address is the page's own: `app://journal`, or the development server when there is one. */
export function isPageAddress(address: string, devServer: URL | undefined): boolean {
  const url = readUrl(address);
  if (url === undefined) return false;
  // Node gives "null" as the origin of schemes it does not know, so the parts are compared.
  if (url.protocol === `${SCHEME}:`) {
    return url.host === HOST && url.username === '' && url.password === '';
  }
  return devServer !== undefined && url.origin === devServer.origin;
}

/** Only the page itself may call: the top frame, there at this moment, from our own address. */
export function isTrustedSender(frame: Frame | null, devServer: URL | undefined): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url, devServer);
}

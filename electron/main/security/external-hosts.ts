import { readUrl } from '../lib/read-url.ts';
import { LINK_LIMIT_CHARACTERS } from '#electron/contract/links.ts';

/** Every place outside the program that it may show the way to: publishers of the references and health services. */
export const EXTERNAL_HOSTS: ReadonlySet<string> = new Set([
  'doi.org',
  'pubmed.ncbi.nlm.nih.gov',
  'www.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'www.nhs.uk',
  'www.nice.org.uk',
  'www.efsa.europa.eu',
  'www.cochranelibrary.com',
  'www.who.int',
]);

/** The address as it will be opened, or undefined when it is not one of ours. */
export function readExternalLink(address: string): string | undefined {
  const url = address.length > LINK_LIMIT_CHARACTERS ? undefined : readUrl(address);
  if (url === undefined) return undefined;
  const isPlain =
    url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return isPlain && EXTERNAL_HOSTS.has(url.hostname) ? url.href : undefined;
}

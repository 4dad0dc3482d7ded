import { describe, expect, it } from 'vitest';
import { readExternalLink } from '#electron/main/security/external-hosts';

describe('addresses outside', () => {
  it.each([
    'https://doi.org/10.3389/fmicb.2018.01459',
    'https://www.nhs.uk/conditions/acne/',
    'https://www.efsa.europa.eu/en/topics',
    'https://pubmed.ncbi.nlm.nih.gov/30008702/',
  ])('%s may be opened', (address) => expect(readExternalLink(address)).toBe(address));

  it.each([
    'http://doi.org/10.1',
    'https://doi.org.example.org/10.1',
    'https://example.org/doi.org',
    'https://doi.org@example.org/',
    'https://someone:word@doi.org/',
    'https://doi.org:8443/',
    'https://xn--di-fka.org/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'app://journal/index.html',
    'mailto:someone@doi.org',
    'doi.org',
    '',
    `https://doi.org/${'x'.repeat(3000)}`,
  ])('%s may not', (address) => expect(readExternalLink(address)).toBeUndefined());

  it('opens what is shown, however it was written', () => {
    expect(readExternalLink('HTTPS://DOI.ORG/10.1/a b')).toBe('https://doi.org/10.1/a%20b');
  });
});

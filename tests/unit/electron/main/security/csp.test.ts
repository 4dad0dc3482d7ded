import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '#electron/main/security/csp';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the content security policy', () => {
  it('starts from nothing and adds only what is the program’s own', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const sources = new Set([...directives.values()].flat());
    expect(sources).toEqual(new Set(["'none'", "'self'", 'blob:', "'script'"]));
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
  });

  it.each(['object-src', 'frame-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    '%s is closed by name: not all of them fall back to default-src',
    (name) => expect(directives.get(name)).toEqual(["'none'"]),
  );

  it('asks for trusted types and travels with its companions', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(SECURITY_HEADERS).toMatchObject({
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });
});

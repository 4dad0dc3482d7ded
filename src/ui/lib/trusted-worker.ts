type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

/**
 * A worker of the program's own. The page's policy lets no text become a script; this address is named by the build, not by
 * anybody's words.
 * @param address as `?worker&url` gives it
 */
export function openTrustedWorker(name: string, address: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { createScriptURL: () => address });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name });
}

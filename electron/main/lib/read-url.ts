/** An address as its parts; undefined when it is none. (`URL.canParse` is younger than the oldest engine we run on.) */
export function readUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

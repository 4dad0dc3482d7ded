/**
 * Of two versions of a record the later one counts, so a new one is always later, even when the
 * computer's clock was set back in between. Both ISO 8601.
 */
export function laterThan(former: string, now: string): string {
  return now > former ? now : new Date(Date.parse(former) + 1).toISOString();
}

const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** When a photo was first found to be named by no entry, ISO 8601 by hash. */
export type UnusedSince = Readonly<Record<string, string>>;

export type RemovalPlan = {
  readonly remove: readonly string[];
  /** Those that wait, old and new. */
  readonly since: UnusedSince;
};

/** A photo goes when for 30 days no entry named it, looked at from day to day; named once more, it starts anew. */
export function planRemoval({
  stored,
  named,
  since,
  now,
}: {
  readonly stored: readonly string[];
  readonly named: ReadonlySet<string>;
  readonly since: UnusedSince;
  readonly now: Date;
}): RemovalPlan {
  const present = now.toISOString();
  const remove: string[] = [];
  const waiting: Record<string, string> = {};
  for (const hash of stored) {
    if (named.has(hash)) continue;
    const known = Object.hasOwn(since, hash) ? since[hash] : undefined;
    // A mark from the future is from a clock that was wrong.
    const begun = known === undefined || known > present ? present : known;
    if (now.getTime() - Date.parse(begun) >= KEPT_MILLISECONDS) remove.push(hash);
    else waiting[hash] = begun;
  }
  return { remove, since: waiting };
}

/** Which entries are chosen, by id, and where choosing a stretch began. */
export type Selection = {
  readonly ids: ReadonlySet<string>;
  /** Position of the entry chosen last by itself. */
  readonly anchor: number | null;
};

export const NOTHING_CHOSEN: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: string, position: number): Selection {
  const changed = new Set(ids);
  if (!changed.delete(id)) changed.add(id);
  return { ids: changed, anchor: position };
}

/** Adds everything from the anchor to a position; without an anchor just that. */
export function extended(
  { ids, anchor }: Selection,
  position: number,
  idAt: (position: number) => string,
): Selection {
  const start = anchor ?? position;
  const changed = new Set(ids);
  for (let at = Math.min(start, position); at <= Math.max(start, position); at += 1) {
    changed.add(idAt(at));
  }
  return { ids: changed, anchor: start };
}

/** Without those that are not there any more. */
export function keptWithin(selection: Selection, isThere: (id: string) => boolean): Selection {
  const ids = new Set([...selection.ids].filter(isThere));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}

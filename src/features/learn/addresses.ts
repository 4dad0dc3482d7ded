/** Addresses as links need them: the part after # is the route. */
export const LEARN_HREF = '#/learn';
export const TODAY_HREF = '#/today';

export function pieceHref(id: string): string {
  return `${LEARN_HREF}/${id}`;
}

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one text of
 * the other (optimal string alignment). Stops counting beyond `limit` and says `limit + 1`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? 0, limit + 1);
}

/** The same, but `right` may go on: how far `left` is from its nearest beginning. */
export function prefixDistance(left: string, right: string, limit: number): number {
  let nearest = limit + 1;
  for (let length = left.length - 1; length <= left.length + 1; length += 1) {
    if (length < 1) continue;
    nearest = Math.min(nearest, editDistance(left, right.slice(0, length), limit));
  }
  return nearest;
}

/** As much as a screen or two shows. */
const PART_LENGTH = 4000;

/**
 * A text in parts that can be laid out one by one, each as long as a few paragraphs: put together they are the text again.
 * Cut after a line break where there is one, else after a space, else anywhere but inside a character.
 */
export function partsOfText(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > PART_LENGTH) {
    const to = endOfPart(text, from);
    parts.push(text.slice(from, to));
    from = to;
  }
  parts.push(text.slice(from));
  return parts;
}

function endOfPart(text: string, from: number): number {
  const most = from + PART_LENGTH;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, most - 1);
    if (at > from) return at + 1;
  }
  // Two halves of one character: emoji and rare letters are written so.
  const isInside = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return isInside ? most - 1 : most;
}

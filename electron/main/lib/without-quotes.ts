const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/*
  Error messages quote the data they choked on. A quote opens after a non-word character ("isn't" opens none) and, when
  never closed, runs to the end of the message.
*/
const QUOTED = /(?<!\w)(["'`“‘«])(?:.*?["'`”’»](?!\w)|.*$)/g;

/** A message fit for the log: one line, without anything quoted, since that may come from an entry. */
export function withoutQuotes(message: string): string {
  return message.replace(CONTROL_CHARACTERS, ' ').replace(QUOTED, '[…]').trim();
}

/** Of a stack only the places, not its first lines, which repeat the message. */
export function placesOf(stack: string): string {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at \S/.test(line))
    .slice(0, 20)
    .map((line) => line.replace(CONTROL_CHARACTERS, ' '))
    .join(' | ');
}

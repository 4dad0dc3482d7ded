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

/*
  What the page reports as "SomeError: words". Engines quote data without quotation marks, too ("Invalid regular expression: /…/"),
  so only the words of our own errors, which are fixed, are kept.
*/
const FOREIGN_ERROR = /\b(?!(?:WriteError|DesktopError)\b)(\w*(?:Error|Exception))\b:(.*)$/s;
const REACT_CODE = /Minified React error #\d+/;

/** A page's report fit for the log: the program's own words, and of anybody else's error only its name. */
export function ownWords(message: string): string {
  return withoutQuotes(
    message.replace(FOREIGN_ERROR, (_all, name: string, words: string) =>
      [name, REACT_CODE.exec(words)?.[0]].filter((part) => part !== undefined).join(': '),
    ),
  );
}

/** `at name (somewhere:1:2)`, `at name (<anonymous>)` or `at somewhere:1:2`; a line of a message may begin with "at", too. */
const PLACE =
  /^at (?:(?:async |new )?[\w$.<>]+(?: \[as [^\]]+\])? \((?:.*:\d+:\d+|<anonymous>)\)|\S+:\d+:\d+)$/;

/** Of a stack only the places, not its first lines, which repeat the message. */
export function placesOf(stack: string): string {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => PLACE.test(line))
    .slice(0, 20)
    .map((line) => line.replace(CONTROL_CHARACTERS, ' '))
    .join(' | ');
}

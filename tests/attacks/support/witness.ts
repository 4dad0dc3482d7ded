/**
 * What the program acknowledged, written to a file outside the profile at the moment it did. This, and
 * nothing the program says later, is the truth an attack is judged by.
 */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

export type Witness = {
  /** Before the text is typed. */
  readonly tried: (text: string) => void;
  /** As soon as the form is hidden, which is when "saved" is shown. */
  readonly acknowledged: (text: string) => void;
  /** Read back from the file: how many times each text must, and may, be in the journal. */
  readonly testimony: () => Testimony;
  readonly close: () => void;
};

export type Testimony = {
  readonly acknowledged: ReadonlySet<string>;
  /** Tried and never acknowledged: once in the journal, or not at all. */
  readonly doubtful: ReadonlySet<string>;
};

type Line = { readonly what: 'tried' | 'acknowledged'; readonly text: string };

export function openWitness(path: string): Witness {
  const file = openSync(path, 'a');
  const write = (line: Line): void => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    fsyncSync(file);
  };
  return {
    tried: (text) => write({ what: 'tried', text }),
    acknowledged: (text) => write({ what: 'acknowledged', text }),
    testimony: () => {
      const lines = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line);
      const textsOf = (what: Line['what']) =>
        new Set(lines.filter((line) => line.what === what).map(({ text }) => text));
      const acknowledged = textsOf('acknowledged');
      const doubtful = new Set([...textsOf('tried')].filter((text) => !acknowledged.has(text)));
      return { acknowledged, doubtful };
    },
    close: () => closeSync(file),
  };
}

export type Verdict = {
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** In the journal, and never typed by anybody: half of a text, say. */
  readonly strange: readonly string[];
};

export function judge({ acknowledged, doubtful }: Testimony, found: readonly string[]): Verdict {
  const present = new Set(found);
  return {
    missing: [...acknowledged].filter((text) => !present.has(text)),
    doubled: found.filter(
      (text, index) => found.length > present.size && found.indexOf(text) < index,
    ),
    strange: [...present].filter((text) => !acknowledged.has(text) && !doubtful.has(text)),
  };
}

export const isClean = (verdict: Verdict): boolean =>
  [verdict.missing, verdict.doubled, verdict.strange].every(({ length }) => length === 0);

/** A verdict fit for a message: numbers, and the beginnings of a few texts. */
export function inWords({ missing, doubled, strange }: Verdict): string {
  const some = (list: readonly string[]) =>
    `${list.length}${
      list.length > 0
        ? ` (${list
            .slice(0, 3)
            .map((text) => text.slice(0, 24))
            .join('; ')})`
        : ''
    }`;
  return `missing ${some(missing)}, doubled ${some(doubled)}, strange ${some(strange)}`;
}

import { createHash } from 'node:crypto';
import { helpLevels, emergencyNumbers } from '@/content/clinician.ts';
import { guidedPractices } from '@/content/calm';
import { guidance } from '@/content/guidance';
import { references } from '@/content/references.ts';
import { textOf } from '@/domain/guidance';

export type NamedText = { readonly name: string; readonly text: string };

/** Every text of the content that a person reads, except titles of other people's papers. */
export function everyText(): readonly NamedText[] {
  return [
    ...guidance.flatMap((piece) => [
      { name: piece.id, text: textOf(piece) },
      { name: `${piece.id} (note)`, text: piece.evidenceNote },
    ]),
    ...guidedPractices.map(({ id, steps }) => ({
      name: `guided ${id}`,
      text: steps.flatMap(({ title, text }) => [title, text]).join(' '),
    })),
    ...references.map(({ id, canSupport }) => ({ name: id, text: canSupport })),
    ...helpLevels.map(({ id, title, lead, situations }) => ({
      name: `clinician ${id}`,
      text: [title, lead, ...situations].join(' '),
    })),
    ...emergencyNumbers.map(({ region, note }) => ({ name: region, text: note ?? region })),
  ];
}

export function normalisedWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[a-z0-9]+/gu) ?? []
  );
}

/** Runs of eight words as short hashes: comparable with a text that is not kept here. */
export function runsOfEight(text: string): ReadonlyMap<string, string> {
  const words = normalisedWords(text);
  const runs = new Map<string, string>();
  for (let start = 0; start + 8 <= words.length; start += 1) {
    const run = words.slice(start, start + 8).join(' ');
    runs.set(createHash('sha256').update(run).digest('hex').slice(0, 12), run);
  }
  return runs;
}

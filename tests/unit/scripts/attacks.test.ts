import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from '../../../scripts/lib/paths.mjs';

const specs = readdirSync(inProject('tests', 'attacks', 'specs')).map((name) =>
  name.replace('.spec.ts', ''),
);

it('CI makes every attack there is, each once', () => {
  const script = readFileSync(inProject('.ci', 'run'), 'utf8');
  const made = [...script.matchAll(/--only ([a-z,]+)/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
  // Figures without a verdict, and the making of fixtures, are no attacks.
  const attacks = specs.filter(
    (name) => !['opening', 'rooms', 'cost', 'golden-keep'].includes(name),
  );
  expect(new Set(made)).toEqual(new Set(attacks));
  expect(made).toHaveLength(attacks.length);
  const known = /const attacks = \[([^\]]*)\]/.exec(
    readFileSync(inProject('scripts', 'attack.mjs'), 'utf8'),
  )?.[1];
  expect(new Set([...(known ?? '').matchAll(/'([a-z]+)'/g)].map(([, name]) => name))).toEqual(
    new Set(attacks),
  );
});

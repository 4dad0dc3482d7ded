import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '#tests/support/contrast.ts';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** The declarations of the first block with exactly this selector. */
function block(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`No block "${selector}" in tokens.css`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = block("html[data-theme='light']");
const dark = block("html[data-theme='dark']");
const lightMore = block("html[data-theme='light'][data-contrast='more']");
const darkMore = block("html[data-theme='dark'][data-contrast='more']");
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
  ['light, high contrast', new Map([...light, ...lightMore])],
  ['dark, high contrast', new Map([...dark, ...darkMore])],
];

const ROLES = ['brand', 'meal', 'calm', 'skin', 'gut'];
const GROUNDS = ['paper', 'surface', 'sunken'];

const textPairs: readonly (readonly [string, string])[] = [
  ...['ink-1', 'ink-2', 'ink-3'].flatMap((ink) =>
    [...GROUNDS, ...ROLES.map((role) => `${role}-soft`)].map((ground) => [ink, ground] as const),
  ),
  ...ROLES.flatMap((role) => [
    [`${role}-strong`, `${role}-soft`] as const,
    ...GROUNDS.map((ground) => [`${role}-strong`, ground] as const),
    // Labels on filled buttons and tiles, at rest and under the pointer.
    [`on-${role}`, role] as const,
    [`on-${role}`, `${role}-strong`] as const,
  ]),
  ...[0, 1, 2, 3, 4, 5].map((step) => ['heat-ink', `heat-${step}`] as const),
  ['paper', 'ink-1'],
  // A chosen tile that is disabled.
  ['surface', 'ink-3'],
  ['surface', 'ink-2'],
];

/** Edges of fields, bars, dots and the focus ring against what is around them. */
const graphicPairs: readonly (readonly [string, string])[] = GROUNDS.flatMap((ground) => [
  ['line-field', ground] as const,
  ['focus', ground] as const,
  ...ROLES.map((role) => [role, ground] as const),
]);

describe.each(themes)('tokens, %s', (_, tokens) => {
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (value === undefined || !/^#[\da-f]{6}$/.test(value)) throw new Error(`No colour ${name}`);
    return value;
  };

  it.each(textPairs)('%s on %s is readable as text', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)('%s is seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('have the same names in both themes', () => {
    expect([...dark.keys()]).toEqual([...light.keys()]);
  });

  it('keep the roles of the design', () => {
    const asked = [light, dark].map((theme) => ROLES.map((role) => theme.get(role)));
    expect(asked).toEqual([
      ['#2c6048', '#a8620b', '#5a4fae', '#b8472f', '#0f6d74'],
      ['#7cc39d', '#e2a04e', '#a79df0', '#ee8a72', '#5fc4c9'],
    ]);
  });

  it('move for less than 200 ms, and not at all when motion is reduced', () => {
    const motion = /--motion: (\d+)ms/.exec(css)?.[1];
    expect(Number(motion)).toBeLessThan(200);
    expect(block("html[data-motion='reduced']").get('motion')).toBe('0ms');
  });
});

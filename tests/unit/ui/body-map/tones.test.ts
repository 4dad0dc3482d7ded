import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_TONES } from '@/ui/body-map/look';
import { contrast } from '#tests/support/contrast.ts';

const css = readFileSync(
  new URL('../../../../src/ui/body-map/body-map.module.css', import.meta.url),
  'utf8',
);

/** The body of the first rule with exactly this selector. */
function rule(selector: string): string {
  const body = new RegExp(`^${selector.replaceAll('.', '\\.')} \\{([^}]*)\\}`, 'm').exec(css)?.[1];
  if (body === undefined) throw new Error(`No rule "${selector}"`);
  return body;
}

const colourIn = (body: string, name: string): string =>
  new RegExp(`--figure-${name}: (#[\\da-f]{6});`).exec(body)?.[1] ?? '';

const opacityOf = (selector: string): number =>
  Number(/(?:fill|stroke)-opacity: ([\d.]+);/.exec(rule(selector))?.[1]);

/** One colour laid over another. */
function over(top: string, ground: string, opacity: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(part(top, at) * opacity + part(ground, at) * (1 - opacity)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

describe.each(FIGURE_TONES)('on tone %i', (tone) => {
  const colours = rule(`.tone${tone}`);
  const [skin, mark, pattern] = ['skin', 'mark', 'pattern'].map((name) => colourIn(colours, name));

  it.each([
    [1, '.dot'],
    [2, '.hatch'],
    [3, '.hatch'],
  ])('the pattern of level %i can be told from its tint', (level, drawn) => {
    const tint = over(mark ?? '', skin ?? '', opacityOf(`.level${level} .tint`));
    const dark = over(pattern ?? '', tint, opacityOf(drawn));
    expect(contrast(dark, tint)).toBeGreaterThanOrEqual(3);
  });

  it('the tints grow stronger with the level', () => {
    const steps = [1, 2, 3].map((level) =>
      contrast(over(mark ?? '', skin ?? '', opacityOf(`.level${level} .tint`)), skin ?? ''),
    );
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(steps[0]).toBeGreaterThan(1.3);
  });

  it.each(['ring', 'focus'])('the %s round a place stands out', (name) => {
    expect(contrast(colourIn(colours, name), skin ?? '')).toBeGreaterThanOrEqual(3);
  });
});

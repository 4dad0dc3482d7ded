/** Drawn attributes that the stylesheet may have changed; in a file of its own there is no stylesheet. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PADDING_PX = 24;
const TITLE_PX = 28;
const LINE_PX = 22;
const KEY_GAP_PX = 18;
// Widths of a letter at the sizes used, rather too large than too small: another computer may have another font.
const LETTER_PX = 6.9;
const TITLE_LETTER_PX = 11;
const FOOT_LETTER_PX = 6.2;
const FONT = 'Figtree, system-ui, sans-serif';

export type ChartWords = {
  readonly title: string;
  /** In one sentence or more, for whoever does not see it. */
  readonly description: string;
  /** Under the picture. */
  readonly foot: string;
};

/**
 * A chart on screen as a drawing that stands by itself: with its title, its key and its foot, in the colours on show.
 * @param root what holds one chart (`data-chart`) and its key (`data-chart-key`). Of the chart it takes every drawing,
 *   and what is no drawing where it is marked: bars (`data-chart-bar`) and words on one line (`data-chart-words`)
 * @returns null while no chart is drawn
 */
export function chartAsSvg(root: HTMLElement, words: ChartWords): string | null {
  const plot = root.querySelector<HTMLElement>('[data-chart]');
  if (plot === null) return null;
  const width =
    2 * PADDING_PX +
    Math.max(
      plot.clientWidth,
      words.title.length * TITLE_LETTER_PX,
      words.foot.length * FOOT_LETTER_PX,
    );
  const { rows, height: keyHeight } = keyRows(root, width);
  const top = PADDING_PX + TITLE_PX + keyHeight;
  const height = top + plot.clientHeight + LINE_PX + PADDING_PX;

  const drawing = make('svg', {
    xmlns: NAMESPACE,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  drawing.setAttribute('role', 'img');
  const page = getComputedStyle(root.ownerDocument.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  drawing.append(
    make('title', {}, words.title),
    make('desc', {}, words.description),
    make('rect', { width, height, fill: colour('--surface') }),
    text(PADDING_PX, PADDING_PX + 16, words.title, {
      fill: colour('--ink-1'),
      size: 18,
      weight: 600,
    }),
    ...rows,
  );
  const picture = make('g', { transform: `translate(${PADDING_PX} ${top})` });
  const corner = plot.getBoundingClientRect();
  for (const bar of plot.querySelectorAll<HTMLElement>('[data-chart-bar]')) {
    picture.append(barAsRect(bar, corner));
  }
  for (const part of plot.querySelectorAll<SVGSVGElement>('svg')) {
    // What is only there while the pointer is over it is no part of the picture, nor are the signs on buttons.
    if (part.closest('[data-pointer], button, label') || part.parentElement?.closest('svg')) {
      continue;
    }
    picture.append(inPlace(part, corner));
  }
  for (const words of plot.querySelectorAll<HTMLElement>('[data-chart-words]')) {
    picture.append(wordsAsText(words, corner));
  }
  drawing.append(
    picture,
    text(PADDING_PX, height - PADDING_PX, words.foot, { fill: colour('--ink-3'), size: 11 }),
  );
  return new XMLSerializer().serializeToString(drawing);
}

/** The words of the key, each after a piece of its line. */
function keyRows(
  root: HTMLElement,
  width: number,
): { readonly rows: readonly SVGElement[]; readonly height: number } {
  const rows: SVGElement[] = [];
  let [x, y] = [PADDING_PX, PADDING_PX + TITLE_PX + 8];
  for (const item of root.querySelectorAll<HTMLElement>('[data-chart-key] li')) {
    const label = item.textContent;
    const length = KEY_GAP_PX + 8 + label.length * LETTER_PX;
    if (x > PADDING_PX && x + length > width - PADDING_PX) [x, y] = [PADDING_PX, y + LINE_PX];
    const key = item.querySelector('svg');
    const place = make('g', { transform: `translate(${x} ${y - 9})` });
    if (key !== null) place.append(...frozen(key).children);
    rows.push(place);
    rows.push(text(x + KEY_GAP_PX + 6, y, label, { fill: getComputedStyle(item).color, size: 12 }));
    x += length + KEY_GAP_PX;
  }
  return { rows, height: rows.length === 0 ? 0 : y - PADDING_PX - TITLE_PX + LINE_PX - 8 };
}

/** A drawing where it stands and as large as it stands there, whatever its own measure is. */
function inPlace(part: SVGSVGElement, corner: DOMRect): SVGElement {
  const box = part.getBoundingClientRect();
  const view = part.viewBox.baseVal;
  const scaleOf = (length: number, own: number) => (own === 0 ? 1 : length / own);
  const [scaleX, scaleY] = [scaleOf(box.width, view.width), scaleOf(box.height, view.height)];
  const place = make('g', {
    transform: `translate(${box.x - corner.x} ${box.y - corner.y}) scale(${scaleX} ${scaleY})`,
  });
  place.append(...frozen(part).children);
  return place;
}

function barAsRect(bar: HTMLElement, corner: DOMRect): SVGElement {
  const box = bar.getBoundingClientRect();
  return make('rect', {
    x: box.x - corner.x,
    y: box.y - corner.y,
    width: box.width,
    height: box.height,
    rx: box.height / 2,
    fill: getComputedStyle(bar).backgroundColor,
  });
}

function wordsAsText(words: HTMLElement, corner: DOMRect): SVGElement {
  const box = words.getBoundingClientRect();
  const { color, fontSize, fontWeight } = getComputedStyle(words);
  const size = Number.parseFloat(fontSize);
  // Letters stand a third of their height below the middle of the line.
  const [x, y] = [box.x - corner.x, box.y - corner.y + box.height / 2 + size / 3];
  return text(x, y, words.textContent, { fill: color, size, weight: Number(fontWeight) });
}

/** A copy that looks the same without a stylesheet. */
function frozen(source: SVGElement): SVGElement {
  const copy = source.cloneNode(true) as SVGElement;
  const originals = [source, ...source.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[index];
    for (const name of ['class', 'style', 'tabindex', 'clip-path']) target?.removeAttribute(name);
    // Patterns are named by what they fill.
    if (original.tagName !== 'pattern') target?.removeAttribute('id');
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value !== '') target?.setAttribute(property, value);
    }
    if (original.tagName === 'text') target?.setAttribute('font-family', FONT);
  }
  return copy;
}

function make(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  words?: string,
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    // The namespace is written by the serialiser.
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  }
  if (words !== undefined) element.textContent = words;
  return element;
}

function text(
  x: number,
  y: number,
  words: string,
  { fill, size, weight = 400 }: { fill: string; size: number; weight?: number },
): SVGElement {
  const attributes = { x, y, fill, 'font-family': FONT, 'font-size': size, 'font-weight': weight };
  return make('text', attributes, words);
}

/** Twice as many points as on screen, so that it can be printed. */
const SCALE = 2;

/** @throws Error when the engine cannot draw it */
export async function svgAsPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('No picture.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The timeline as a picture that stands alone: an SVG document, or painted on a canvas. Light paper, its own colours. */
import { attributesOf, drawTimeline, type Paint, type Shape } from './drawing.ts';
import { TEXT_SIZE, textWidth } from './labels.ts';
import { drawKey, type LegendKey } from './legend-keys.ts';
import type { TimelineLayout } from './marks.ts';

/** All the words of a picture; what is drawn has its own. */
export interface PictureWords {
  title: string;
  /** What the picture shows, in a sentence or two. */
  description: string;
  /** Signs, widths and lines, each with what it means; last what has no key. */
  legend: readonly { key: LegendKey | null; text: string }[];
  /** Whose picture it is, and of what day. */
  source: string;
  lang: string;
  tick: (count: number) => string;
  article: string;
}

/** Shapes, each group with where its own nought stands. In CSS pixels. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  lang: string;
  groups: readonly { x: number; y: number; shapes: readonly Shape[] }[];
}

/** The light theme's colours (`surfaces/theme.css`), which a test holds together. */
export const printed: Record<Paint, string> = {
  paper: '#fdfcf9',
  ink: '#1f1c18',
  quiet: '#5d574e',
  line: '#e5e0d7',
  edge: '#8a8378',
  accent: '#0d5a73',
  bar: '#6d675d',
  after: '#958e81',
  soft: '#f4f1eb',
  differs: '#a3301b',
};

const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif';
const MARGIN = 20;
const HEAD = 34;
const ROW = 18;
const KEY = 18;
const BETWEEN = 16;

/** The timeline as a picture that stands by itself: with title, legend and source, in the light theme's colours. */
export function pictureOf(layout: TimelineLayout, words: PictureWords): Picture {
  const { title, description, lang, legend, source } = words;
  const quiet = (text: string, x: number, y: number): Shape => ({ look: 'scale', text, x, y, anchor: 'start' });
  const groups: Picture['groups'][number][] = [
    { x: MARGIN, y: MARGIN, shapes: [{ look: 'title', text: title, x: 0, y: 12, anchor: 'start' }] },
    { x: MARGIN, y: MARGIN + HEAD, shapes: drawTimeline(layout, words) },
  ];
  let [x, y] = [0, MARGIN + HEAD + layout.height + 20];
  for (const { key, text } of legend) {
    const width = (key === null ? 0 : KEY) + textWidth(text);
    if (x > 0 && x + width > layout.width) [x, y] = [0, y + ROW];
    const shapes = key === null ? [quiet(text, 0, 3.5)] : [...drawKey(key, 6, 0), quiet(text, KEY, 3.5)];
    groups.push({ x: MARGIN + x, y, shapes });
    x += width + BETWEEN;
  }
  y += ROW + 10;
  groups.push({ x: MARGIN, y, shapes: [quiet(source, 0, 3.5)] });
  return { title, description, lang, width: layout.width + 2 * MARGIN, height: y + MARGIN, groups };
}

function escaped(text: string): string {
  const codes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  // Control characters have no place in XML, not even escaped.
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"]/g, (char) => codes[char] ?? char);
}

function written(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');
}

/** An SVG document: every colour and font written out, readable without a style sheet. */
export function svgOf({ width, height, title, description, lang, groups }: Picture): string {
  const drawn = groups.map(({ x, y, shapes }) => {
    const inside = shapes.map((shape) => {
      const attributes = attributesOf(shape, (paint) => printed[paint]);
      if (!('text' in shape)) return `<path${written({ ...attributes, d: shape.d })}/>`;
      const { text, anchor } = shape;
      const place = { x: shape.x, y: shape.y, 'text-anchor': anchor === 'start' ? undefined : anchor };
      return `<text${written({ ...attributes, ...place })}>${escaped(text)}</text>`;
    });
    return `<g transform="translate(${x} ${y})">${inside.join('')}</g>`;
  });
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  const told = { role: 'img', 'aria-labelledby': 'title desc', lang, 'font-family': FONTS };
  return [
    `<svg${written({ ...root, ...told })}>`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${printed.paper}"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

/** Paints the picture on a canvas of `scale` times its size. */
export function paintPicture(context: OffscreenCanvasRenderingContext2D, picture: Picture, scale: number): void {
  context.scale(scale, scale);
  context.fillStyle = printed.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.lineJoin = 'round';
  for (const { x, y, shapes } of picture.groups) {
    context.save();
    context.translate(x, y);
    for (const shape of shapes) paint(context, shape);
    context.restore();
  }
}

function paint(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  const look = attributesOf(shape, (one) => printed[one]);
  context.fillStyle = look.fill;
  context.strokeStyle = look.stroke ?? 'none';
  context.lineWidth = look['stroke-width'] ?? 1;
  context.setLineDash((look['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
  if ('text' in shape) {
    context.font = `${look['font-weight'] ?? 400} ${look['font-size'] ?? TEXT_SIZE}px ${FONTS}`;
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    if (look.stroke !== undefined) context.strokeText(shape.text, shape.x, shape.y);
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const path = new Path2D(shape.d);
  if (look.fill !== 'none') context.fill(path);
  if (look.stroke !== undefined) context.stroke(path);
}

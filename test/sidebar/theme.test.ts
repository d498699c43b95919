import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/surfaces/theme.css', 'utf8');
const themes = ['light', 'dark'] as const;

/** Token → its colour in a theme, from `--name: light-dark(#…, #…)`. */
function tokens(theme: (typeof themes)[number]): Map<string, string> {
  const pairs = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]));
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(themes)('the %s theme', (theme) => {
  const colors = tokens(theme);
  const of = (name: string) => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`no --${name}`);
    return color;
  };

  it.each(['paper', 'raised', 'sunken'])('has text that can be read on its %s', (ground) => {
    const inks = ['ink', 'quiet', 'accent', 'agrees', 'rounds', 'differs', 'sources-differ', 'no-record'];
    const weak = inks.filter((ink) => contrast(of(ink), of(ground)) < 4.5);
    expect(weak).toEqual([]);
  });

  it('has text that can be read on what is set off', () => {
    for (const ink of ['ink', 'quiet', 'accent'])
      expect(contrast(of(ink), of('accent-soft')), ink).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('paper'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges and marks that can be made out', () => {
    for (const mark of ['edge', 'bar', 'accent']) {
      for (const ground of ['paper', 'raised']) {
        expect(contrast(of(mark), of(ground)), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('the scales', () => {
  const sheets = ['sidebar', 'popup', 'editor', 'surfaces'].flatMap((room) =>
    readdirSync(`src/${room}`)
      .filter((file) => file.endsWith('.css'))
      .map((file) => [`src/${room}/${file}`, readFileSync(`src/${room}/${file}`, 'utf8')] as const),
  );

  it.each(sheets)('of type, space and corners hold in %s', (_, sheet) => {
    const loose = [
      ...sheet.matchAll(
        /^\s+((?:row-|column-)?gap|padding[a-z-]*|margin[a-z-]*|font-size|border-[a-z-]*radius): (.*);$/gm,
      ),
    ]
      // A hairline, and lengths that are of a layout and no space between things, are no steps of a scale.
      .filter(([, , value = '']) => /(?<![\w.-])(?:[2-9]|1\d|2[0-7])(?:\.\d+)?px/.test(value))
      .map(([line]) => line.trim());
    expect(loose).toEqual([]);
  });
});

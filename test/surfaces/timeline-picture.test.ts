// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawTimeline, type Shape, statusSign } from '../../src/surfaces/timeline/drawing.ts';
import { layoutTimeline } from '../../src/surfaces/timeline/layout.ts';
import { type PictureWords, paintPicture, pictureOf, printed, svgOf } from '../../src/surfaces/timeline/picture.ts';
import { markAt, marksOf, stepFrom } from '../../src/surfaces/timeline/pointing.ts';
import { headcount, quantity, wave } from '../sidebar/sample-context.ts';

const layout = layoutTimeline({
  waves: [
    wave('big', '2023-01-04', { count: quantity(18_000) }),
    wave('second', '2023-03-20', { count: quantity(9_000) }),
    wave('press', '2022-11-14', { status: 'reported', count: quantity(10_000) }),
    wave('drivers', '2020-02-28', { count: quantity(3_242), employer: 'contractor' }),
    wave('vague', '2021-02', { count: quantity(null, { phrase: 'hundreds' }) }),
  ],
  mentioned: new Set(['second']),
  article: '2023-03-21',
  figures: [
    {
      id: '0',
      text: '12,000',
      low: 12_000,
      high: 12_000,
      date: '2023-01',
      verdict: 'differs',
      record: { type: 'wave', id: 'big' },
    },
  ],
  headcounts: ['2019', '2020', '2021', '2022'].map((year, i) =>
    headcount(year, `${year}-12-31`, 800_000 + i * 250_000),
  ),
  programmes: [{ id: 'both', total: 27_000, text: '27,000', summed: ['big', 'second'] }],
  width: 640,
  labelOf: ({ count }) => (count.value === null ? [] : [String(count.value)]),
  staffOf: () => 'headcount',
});

const words: PictureWords = {
  title: 'Cuts & “plans” <2020–2023>',
  description: 'The largest: 18,000\u0007.',
  legend: [
    { key: 'reported', text: 'Press report' },
    { key: 'staff', text: 'headcount, on a scale of its own: 800,000 (2019) to 1,550,000 (2022)' },
    { key: 'differs', text: 'differs from the record' },
    { key: null, text: 'In the list only: 8 earlier' },
  ],
  source: 'Prior Waves, dataset of 21 November 2026',
  lang: 'en',
  tick: String,
  article: 'this article',
};
const picture = pictureOf(layout, words);
const svg = svgOf(picture);
const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the picture to take along', () => {
  it('is an SVG document that says what it shows, and whose and of what day it is', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    const root = parsed.documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('lang')).toBe('en');
    expect(root.querySelector('title')?.textContent).toBe(words.title);
    expect(root.querySelector('desc')?.textContent).toBe('The largest: 18,000 .');
    for (const id of root.getAttribute('aria-labelledby')?.split(' ') ?? [])
      expect(parsed.getElementById(id)).not.toBeNull();
    const texts = [...root.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toContain(words.title);
    expect(texts).toContain(words.source);
    for (const { text } of words.legend) expect(texts).toContain(text);
    for (const text of ['18000', '27,000', '12,000', '2021', '10000', 'this article']) expect(texts).toContain(text);
  });

  it('needs nothing else: no style sheet, no variable, no link, fonts and colours written out', () => {
    expect(svg).not.toMatch(/var\(|<style|class=|style=|href|url\(|http(?!:\/\/www\.w3\.org\/2000\/svg)/);
    expect(parsed.documentElement.getAttribute('font-family')).toContain('system-ui');
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour));
    expect(
      [...colours].filter((colour) => colour !== 'none' && !Object.values(printed).includes(colour ?? '')),
    ).toEqual([]);
  });

  it('keeps everything within its edges', () => {
    for (const { x, y, shapes } of picture.groups) {
      for (const shape of shapes) {
        if (!('text' in shape)) continue;
        const width = shape.text.length * (shape.look === 'title' ? 9 : 5.8);
        const left = x + shape.x - (shape.anchor === 'middle' ? width / 2 : shape.anchor === 'end' ? width : 0);
        expect(left, shape.text).toBeGreaterThanOrEqual(0);
        expect(left + width, shape.text).toBeLessThanOrEqual(picture.width + 12);
        expect(y + shape.y, shape.text).toBeLessThanOrEqual(picture.height);
      }
    }
  });

  it('has the colours of the light theme', () => {
    const theme = readFileSync('src/surfaces/theme.css', 'utf8');
    const names: Record<string, string> = { after: 'bar-after', soft: 'sunken' };
    for (const [paint, colour] of Object.entries(printed))
      expect(theme, paint).toContain(`--${names[paint] ?? paint}: light-dark(${colour},`);
  });

  it('is painted on a canvas shape for shape', () => {
    class FakePath {
      readonly d: string;
      constructor(d: string) {
        this.d = d;
      }
    }
    Reflect.set(globalThis, 'Path2D', FakePath);
    const said: string[] = [];
    const canvas = new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...given: unknown[]) =>
            said.push(`${String(name)} ${given.map((one) => (one instanceof FakePath ? one.d : one)).join(' ')}`),
        set: () => true,
      },
    );
    // @ts-expect-error It only has to take what it is told.
    paintPicture(canvas, picture, 2);
    expect(said[0]).toBe('scale 2 2');
    const shapes = picture.groups.flatMap((group) => group.shapes);
    const texts = shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
    expect(said.filter((line) => line.startsWith('fillText'))).toHaveLength(texts.length);
    for (const shape of shapes)
      if ('d' in shape)
        expect(said.some((line) => line === `fill ${shape.d}` || line === `stroke ${shape.d}`)).toBe(true);
  });
});

describe('the drawing', () => {
  const outline = (shapes: Shape[]) => shapes.map((shape) => `${shape.look} ${'d' in shape ? shape.d : ''}`).join('|');

  it('has another sign for each status, told apart without colour', () => {
    const statuses = ['reported', 'planned', 'announced', 'confirmed', 'completed'] as const;
    expect(new Set(statuses.map((status) => outline(statusSign(status, 0, 0, 'bar')))).size).toBe(5);
  });

  it('leaves a wave’s bar open while it is a report, and full once it is more', () => {
    const looks = drawTimeline(layout, words).map(({ look }) => look);
    expect(looks).toContain('dashed');
    expect(looks).toContain('solid');
  });

  it('shows the gap between a figure and its record', () => {
    expect(drawTimeline(layout, words).filter(({ look, tone }) => look === 'gap' && tone === 'differs')).toHaveLength(
      1,
    );
  });
});

describe('pointing at marks', () => {
  const rows = marksOf(layout);
  const all = rows.flat();
  const find = (key: string) => {
    const mark = all.find((one) => one.key === key);
    if (!mark) throw new Error(`no ${key}`);
    return mark;
  };

  it('finds the mark under the pointer, the smallest of several, and one that is near', () => {
    const big = find('wave big');
    expect(markAt(rows, (big.box.left + big.box.right) / 2, layout.baseline - 2)?.key).toBe('wave big');
    const figure = find('figure 0');
    expect(markAt(rows, (figure.box.left + figure.box.right) / 2, (figure.box.top + figure.box.bottom) / 2)).toBe(
      figure,
    );
    const vague = find('wave vague');
    expect(markAt(rows, vague.box.left - 5, vague.box.bottom)?.key).toBe('wave vague');
    expect(markAt(rows, 320, 2)).toBeNull();
  });

  it('reaches every mark by arrow keys alone', () => {
    const [start] = all;
    if (!start) throw new Error('no marks');
    const reached = new Set([start]);
    for (const mark of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
        const next = stepFrom(rows, mark, key);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(all.length);
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['wave', 'figure', 'programme', 'headcount']));
    expect(stepFrom(rows, start, 'x')).toBeNull();
    expect(stepFrom(rows, start, 'ArrowLeft')).toBe(start);
  });

  it('goes up and down to the nearest mark of another sort', () => {
    expect(stepFrom(rows, find('wave big'), 'ArrowDown')?.key).toBe('figure 0');
    expect(stepFrom(rows, find('figure 0'), 'ArrowDown')?.key).toBe('programme both');
    expect(stepFrom(rows, find('programme both'), 'ArrowDown')?.key).toBe('headcount 2022');
    expect(stepFrom(rows, find('headcount 2022'), 'ArrowDown')?.key).toBe('headcount 2022');
  });
});

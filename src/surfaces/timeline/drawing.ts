/**
 * A timeline as plain shapes, each with the name of its look. The sidebar draws them in its theme, the picture that can be
 * saved in its own colours, and a canvas paints them: all three draw the same.
 */
import type { Status } from '../../dataset/records.ts';
import { POINTER } from './figure-marks.ts';
import { type Label, TEXT_SIZE, textWidth } from './labels.ts';
import type { FigureMark, HeadcountMark, ProgrammeMark, TimelineLayout, WaveMark } from './marks.ts';

/** The colours that a shape may have; a look names them, or leaves it to the shape (`tone`). */
export type Paint = 'paper' | 'ink' | 'quiet' | 'line' | 'edge' | 'accent' | 'bar' | 'after' | 'soft' | 'differs';

interface LookOf {
  fill?: Paint | 'tone';
  stroke?: Paint | 'tone';
  width?: number;
  dash?: string;
  /** Of text, in px. */
  size?: number;
  weight?: number;
  /** Text with a rim of paper, to be read on whatever is behind it. */
  halo?: boolean;
}

const looks = {
  rule: { stroke: 'line', width: 1 },
  axis: { stroke: 'edge', width: 1 },
  area: { fill: 'soft' },
  staff: { stroke: 'edge', width: 1 },
  staffAfter: { stroke: 'edge', width: 1, dash: '1 2' },
  staffPoint: { fill: 'edge' },
  flag: { stroke: 'accent', width: 1, dash: '3 2' },
  solid: { fill: 'tone' },
  hollow: { fill: 'paper', stroke: 'tone', width: 1 },
  dashed: { fill: 'paper', stroke: 'tone', width: 1, dash: '2 1.5' },
  stroke: { stroke: 'tone', width: 1 },
  sign: { fill: 'paper', stroke: 'tone', width: 1.25 },
  rim: { fill: 'paper' },
  halo: { stroke: 'paper', width: 3 },
  ring: { stroke: 'tone', width: 1.25 },
  level: { stroke: 'tone', width: 1.5 },
  levelAfter: { stroke: 'tone', width: 1.5, dash: '3 2' },
  gap: { stroke: 'tone', width: 1.25, dash: '2 1.5' },
  title: { fill: 'ink', size: 15, weight: 650 },
  scale: { fill: 'quiet', size: TEXT_SIZE, halo: true },
  words: { fill: 'ink', size: TEXT_SIZE, halo: true },
  wordsAfter: { fill: 'quiet', size: TEXT_SIZE, halo: true },
  strong: { fill: 'tone', size: TEXT_SIZE, weight: 650, halo: true },
} as const satisfies Record<string, LookOf>;

export type Look = keyof typeof looks;

export type Shape =
  | { look: Look; tone?: Paint; d: string }
  | { look: Look; tone?: Paint; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

/** What a look comes to, as SVG attributes; `colour` turns a paint into a colour. */
export function attributesOf({ look, tone }: Shape, colour: (paint: Paint) => string) {
  const { fill, stroke, width, dash, size, weight, halo }: LookOf = looks[look];
  const paint = (one: Paint | 'tone' | undefined): string =>
    one === undefined ? 'none' : colour(one === 'tone' ? (tone ?? 'ink') : one);
  return {
    fill: paint(fill),
    ...(halo &&
      ({ stroke: colour('paper'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const)),
    ...(stroke && { stroke: paint(stroke), 'stroke-width': width }),
    ...(dash && { 'stroke-dasharray': dash }),
    ...(size && { 'font-size': size }),
    ...(weight && { 'font-weight': weight }),
  };
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const box = (left: number, top: number, right: number, bottom: number): string =>
  `M${n(left)} ${n(top)}H${n(right)}V${n(bottom)}H${n(left)}Z`;
const line = (x1: number, y1: number, x2: number, y2: number): string => `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;

/**
 * The sign of a status. The firmer, the fuller: the press's word is an open diamond, the company's plan an open circle; an
 * announcement is half full, what was confirmed full, and what was carried out a full square.
 */
export function statusSign(status: Status, x: number, y: number, tone: Paint): Shape[] {
  const r = 3.25;
  if (status === 'reported') {
    const d = `M${n(x)} ${n(y - 4.25)}L${n(x + 4.25)} ${n(y)}L${n(x)} ${n(y + 4.25)}L${n(x - 4.25)} ${n(y)}Z`;
    return [{ look: 'sign', tone, d }];
  }
  if (status === 'planned') return [{ look: 'sign', tone, d: circle(x, y, r) }];
  if (status === 'completed') return [{ look: 'solid', tone, d: box(x - 3.5, y - 3.5, x + 3.5, y + 3.5) }];
  if (status === 'confirmed') return [{ look: 'solid', tone, d: circle(x, y, r + 0.6) }];
  const half = `M${n(x)} ${n(y + r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(-2 * r)}Z`;
  return [
    { look: 'sign', tone, d: circle(x, y, r) },
    { look: 'solid', tone, d: half },
  ];
}

function toneOf({ mentioned, after }: { mentioned?: boolean; after: boolean }): Paint {
  return mentioned ? 'accent' : after ? 'after' : 'bar';
}

function words({ text, x, y, strong }: Label, look: Look, tone: Paint): Shape {
  return { look: strong ? 'strong' : look, tone, text, x, y, anchor: 'middle' };
}

function rungs(left: number, right: number, top: number, bottom: number): string {
  let drawn = '';
  for (let at = bottom - 3; at > top; at -= 3) drawn += line(left, at, right, at);
  return drawn;
}

/** A wave: its bar as wide as it is of the company, what is possible open, what is certain full, its status on top. */
function drawWave(mark: WaveMark, baseline: number): Shape[] {
  const { x, y, half, top, possibleTop, breadth, soft, inStrip, wave } = mark;
  const tone = toneOf(mark);
  const shapes: Shape[] = [];
  if (!inStrip) {
    const [left, right] = [x - half, x + half];
    const open = soft ? 'dashed' : 'hollow';
    if (possibleTop < top) shapes.push({ look: open, tone, d: box(left + 0.5, possibleTop, right - 0.5, baseline) });
    if (soft || breadth === 'contractor')
      shapes.push({ look: open, tone, d: box(left + 0.5, top, right - 0.5, baseline) });
    else shapes.push({ look: 'solid', tone, d: box(left, top, right, baseline) });
    if (breadth === 'contractor') shapes.push({ look: 'stroke', tone, d: rungs(left, right, top, baseline) });
    if (possibleTop < top) {
      const ends = line(x - 5, possibleTop, x + 5, possibleTop);
      shapes.push({ look: 'stroke', tone, d: ends });
    }
  }
  if (inStrip && breadth === 'contractor') shapes.push({ look: 'stroke', tone, d: line(x - 4, y + 5, x + 4, y + 5) });
  shapes.push({ look: 'rim', d: circle(x, y, inStrip ? 4.25 : 5) });
  shapes.push(...statusSign(wave.status, x, y, tone));
  if (mark.mentioned) shapes.push({ look: 'ring', tone, d: circle(x, y, 6) });
  return shapes;
}

/** Not equal, drawn: as a letter it comes out differently in every font. */
export function unequalSign(x: number, y: number): string {
  return `${line(x - 4, y - 2, x + 4, y - 2)}${line(x - 4, y + 2, x + 4, y + 2)}${line(x + 2.5, y - 5, x - 2.5, y + 5)}`;
}

/** Whether a figure is held against a record and found to be another. */
export function isOdd({ figure: { verdict } }: FigureMark): boolean {
  return verdict === 'differs' || verdict === 'sources_differ';
}

/** A figure of the article: a pointer at its value, open where nothing is on record, and the gap to what is. */
function drawFigure(mark: FigureMark): Shape[] {
  const { figure, x, y, top, bottom, side, record, beyond } = mark;
  const tone: Paint = isOdd(mark) ? 'differs' : 'accent';
  const out = side === 'left' ? 1 : -1;
  const back = x + out * POINTER.length;
  const shapes: Shape[] = [];
  if (record) {
    shapes.push({
      look: 'gap',
      tone,
      d: `${line(back, y, back, record.y)}${line(back, record.y, record.x, record.y)}`,
    });
    if (isOdd(mark) && Math.abs(y - record.y) > 14)
      shapes.push({ look: 'level', tone, d: unequalSign(back + out * 8, (y + record.y) / 2) });
  }
  const span = `M${n(x)} ${n(top)}H${n(back)}V${n(bottom)}H${n(x)}`;
  const tip = `M${n(x)} ${n(y)}L${n(back)} ${n(y - POINTER.half)}V${n(y + POINTER.half)}Z`;
  const up = `M${n(back)} ${n(y - 6)}L${n(back + 4)} ${n(y)}H${n(back - 4)}Z`;
  const pointer = beyond ? up : tip;
  const isRange = bottom - top > 2;
  shapes.push({ look: 'halo', d: isRange ? span + pointer : pointer });
  if (isRange) shapes.push({ look: 'level', tone, d: span });
  shapes.push({ look: figure.verdict === 'no_record' ? 'sign' : 'solid', tone, d: pointer });
  return shapes;
}

function drawProgramme({ from, to, y, after }: ProgrammeMark): Shape[] {
  return [
    {
      look: after ? 'levelAfter' : 'level',
      tone: after ? 'after' : 'ink',
      d: `M${n(from)} ${n(y + 5)}V${n(y)}H${n(to)}V${n(y + 5)}`,
    },
  ];
}

function drawHeadcountPoint({ x, y }: HeadcountMark): Shape {
  return { look: 'staffPoint', d: circle(x, y, 1.75) };
}

/** What stands behind the marks: scale, years, headcount, the article's day. */
function drawBackdrop(layout: TimelineLayout, print: { tick: (count: number) => string; article: string }): Shape[] {
  const { width, baseline, years, foot, ticks, article, headcounts } = layout;
  const shapes: Shape[] = [];
  const first = headcounts[0];
  const last = headcounts.at(-1);
  if (first && last) {
    const path = (marks: readonly HeadcountMark[]) =>
      marks.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
    shapes.push({ look: 'area', d: `${path(headcounts)}V${n(baseline)}H${n(first.x)}Z` });
    const known = headcounts.filter(({ after }) => !after);
    shapes.push({ look: 'staff', d: path(known) });
    if (known.length < headcounts.length)
      shapes.push({ look: 'staffAfter', d: path(headcounts.slice(Math.max(0, known.length - 1))) });
    shapes.push(...headcounts.map(drawHeadcountPoint));
  }
  for (const { count, y, x } of ticks) {
    shapes.push({ look: 'rule', d: line(0, y, width, y) });
    if (x !== undefined) shapes.push({ look: 'scale', text: print.tick(count), x, y: y - 3, anchor: 'start' });
  }
  if (article !== null) {
    const half = textWidth(print.article, true) / 2;
    const x = Math.min(Math.max(article, half), width - half);
    shapes.push({ look: 'flag', d: line(article, 13, article, baseline) });
    shapes.push({ look: 'strong', tone: 'accent', text: print.article, x, y: 9, anchor: 'middle' });
  }
  shapes.push({ look: 'axis', d: line(0, baseline + 0.5, width, baseline + 0.5) });
  for (const { text, x } of years) {
    shapes.push({ look: 'rule', d: line(x, baseline + 1, x, foot) });
    shapes.push({ look: 'scale', text, x: x + 2, y: foot, anchor: 'start' });
  }
  return shapes;
}

/** The words on the drawing, above all marks. */
function drawWords({ waves, figures, programmes, staffLabel }: TimelineLayout): Shape[] {
  return [
    ...(staffLabel ? [words(staffLabel, 'wordsAfter', 'quiet')] : []),
    ...waves.flatMap((mark) =>
      mark.label ? [words(mark.label, mark.after ? 'wordsAfter' : 'words', toneOf(mark))] : [],
    ),
    ...programmes.map(({ label, after }) => words(label, 'words', after ? 'quiet' : 'ink')),
    ...figures.flatMap((mark) => (mark.label ? [words(mark.label, 'strong', isOdd(mark) ? 'differs' : 'accent')] : [])),
  ];
}

/** All of it, from back to front. */
export function drawTimeline(layout: TimelineLayout, print: Parameters<typeof drawBackdrop>[1]): Shape[] {
  return [
    ...drawBackdrop(layout, print),
    ...layout.programmes.flatMap(drawProgramme),
    // Reports and plans first: what came of them stands before them.
    ...[...layout.waves]
      .sort((a, b) => Number(b.soft) - Number(a.soft))
      .flatMap((mark) => drawWave(mark, layout.baseline)),
    ...layout.figures.flatMap(drawFigure),
    ...drawWords(layout),
  ];
}

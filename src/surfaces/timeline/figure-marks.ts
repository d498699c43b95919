/** Where the article's own figures stand on the timeline: each at its date and value, beside the record's bar. */
import { daysOf } from '../../dataset/dates.ts';
import { middleOf } from './axis.ts';
import { type Box, type Label, type Labelling, textWidth } from './labels.ts';
import type { FigureMark, ProgrammeMark, StatedFigure, WaveMark } from './marks.ts';

/** How long a pointer is and how tall. */
export const POINTER = { length: 6, half: 3.5 };
const GAP = 2.5;

export interface FigureRoom {
  waves: readonly WaveMark[];
  levels: readonly ProgrammeMark[];
  labelling: Labelling;
  xOf: (at: number) => number;
  yOf: (count: number) => number;
  most: number;
  from: number;
  to: number;
}

/** What a figure was held against, as far as it is drawn. */
interface Beside {
  /** The edges between which the pointer must not stand. */
  left: number;
  right: number;
  y: number;
  /** ISO: the first and last day that it is of. */
  dates: readonly [string, string];
}

function besideOf({ record }: StatedFigure, { waves, levels }: FigureRoom): Beside | null {
  if (record?.type === 'programme') {
    const level = levels.find(({ id }) => id === record.id);
    return level ? { left: level.from, right: level.to, y: level.y, dates: level.dates } : null;
  }
  const mark = waves.find(({ wave }) => wave.id === record?.id);
  if (!mark || mark.inStrip) return null;
  const { announced } = mark.wave;
  return { left: mark.x - mark.half, right: mark.x + mark.half, y: mark.y, dates: [announced, announced] };
}

/** Days by which a printed date may be off before it is shown as another date: it may name a month or only be near. */
const SLACK = 46 * 86_400_000;

function isOfThatTime(date: string, [first, last]: Beside['dates']): boolean {
  const days = daysOf(date);
  if (days === null) return true;
  return middleOf(days.last) >= middleOf(first) - SLACK && middleOf(days.first) <= middleOf(last) + SLACK;
}

/**
 * Puts each figure of the article beside what it was held against, at its own height; where it has a date of its own,
 * there.
 */
export function placeFigures(figures: readonly StatedFigure[], room: FigureRoom): FigureMark[] {
  const marks = figures.flatMap((figure): FigureMark[] => {
    const { labelling, xOf, yOf, most, from, to } = room;
    const beside = besideOf(figure, room);
    const days = daysOf(figure.date);
    const own = days && (middleOf(days.first) + middleOf(days.last)) / 2;
    const apart = beside !== null && figure.date !== null && !isOfThatTime(figure.date, beside.dates);
    const at = beside !== null && !apart ? null : own;
    if (beside === null && (at === null || at < from || at >= to)) return [];
    const [top, bottom] = [yOf(figure.high), yOf(figure.low)];
    const y = (top + bottom) / 2;
    const held = at === null || at < from || at >= to ? beside : { left: xOf(at), right: xOf(at) };
    if (held === null) return [];
    const boxAt = (left: number): Box => ({ left, right: left + POINTER.length + 1, top: top - 4, bottom: bottom + 4 });
    const sides = [
      { side: 'left', x: held.right + GAP, box: boxAt(held.right + GAP) },
      { side: 'right', x: held.left - GAP, box: boxAt(held.left - GAP - POINTER.length - 1) },
    ] as const;
    const chosen = sides.find(({ box }) => labelling.isFree(box)) ?? sides[0];
    labelling.take(chosen.box);
    const told = figure.verdict !== 'agrees' && figure.verdict !== 'rounds';
    const differs = beside !== null && (apart || (told && Math.abs(beside.y - y) > 1));
    return [
      {
        figure,
        x: chosen.x,
        y,
        top,
        bottom,
        side: chosen.side,
        record: differs ? { x: (beside.left + beside.right) / 2, y: beside.y } : null,
        beyond: figure.high > most,
        label: null,
      },
    ];
  });
  // A number that no bar carries is printed, those that differ from their record first.
  const bare = marks.filter(
    ({ figure, record, beyond }) => record !== null || beyond || figure.verdict === 'no_record',
  );
  for (const mark of bare.sort((a, b) => Number(b.record !== null) - Number(a.record !== null)))
    mark.label = labelOf(mark, room.labelling);
  return marks.sort((a, b) => a.x - b.x);
}

function labelOf({ figure, x, y, side }: FigureMark, labelling: Labelling): Label | null {
  const out = side === 'left' ? 1 : -1;
  const half = textWidth(figure.text, true) / 2;
  const middle = x + (out * POINTER.length) / 2;
  const box = { left: middle - 4, right: middle + 4, top: y - 4, bottom: y + 4 };
  return labelling.place(figure.text, true, box, [
    { x: x + out * (POINTER.length + 5 + half), y: y + 3.5 },
    { x: middle, y: y - 7 },
    { x: middle, y: y + 14 },
  ]);
}

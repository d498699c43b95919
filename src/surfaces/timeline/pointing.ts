/** Which mark a reader points at, by pointer or by key. Pure geometry. */
import { POINTER } from './figure-marks.ts';
import { type Box, textWidth } from './labels.ts';
import type { FigureMark, HeadcountMark, ProgrammeMark, TimelineLayout, WaveMark } from './marks.ts';

interface Place {
  /** Unique in its timeline. */
  key: string;
  /** The room that the mark takes, with some around it. */
  box: Box;
}

export type Mark = Place &
  (
    | { type: 'wave'; at: WaveMark }
    | { type: 'figure'; at: FigureMark }
    | { type: 'programme'; at: ProgrammeMark }
    | { type: 'headcount'; at: HeadcountMark }
  );

/** A pointer this near to a mark means it. CSS pixels. */
const NEAR = 7;

/** The marks in rows of one sort, each from left to right; rows without marks are left out. */
export function marksOf({ waves, figures, programmes, headcounts, baseline }: TimelineLayout): Mark[][] {
  const rows: Mark[][] = [
    waves.map((at) => {
      const half = Math.max(at.half, 5);
      const top = Math.min(at.possibleTop, at.y - 5);
      const bottom = at.inStrip ? at.y + 5 : baseline;
      return {
        type: 'wave',
        key: `wave ${at.wave.id}`,
        at,
        box: { left: at.x - half, right: at.x + half, top, bottom },
      };
    }),
    figures.map((at) => {
      const far = at.x + (at.side === 'left' ? POINTER.length : -POINTER.length);
      const box = { left: Math.min(at.x, far), right: Math.max(at.x, far), top: at.top - 4, bottom: at.bottom + 4 };
      return { type: 'figure', key: `figure ${at.figure.id}`, at, box };
    }),
    [...programmes]
      .sort((a, b) => a.from - b.from)
      .map((at) => {
        const half = textWidth(at.label.text, true) / 2;
        const [left, right] = [Math.min(at.from, at.label.x - half), Math.max(at.to, at.label.x + half)];
        const box = { left, right, top: at.y - 16, bottom: at.y + 5 };
        return { type: 'programme', key: `programme ${at.id}`, at, box };
      }),
    headcounts.map((at) => {
      const box = { left: at.x - 4, right: at.x + 4, top: at.y - 4, bottom: at.y + 4 };
      return { type: 'headcount', key: `headcount ${at.record.id}`, at, box };
    }),
  ];
  return rows.filter((row) => row.length > 0);
}

/** The mark at a point or nearest to it; of those that hold the point the smallest. Null where none is near. */
export function markAt(rows: readonly (readonly Mark[])[], x: number, y: number): Mark | null {
  let best: { mark: Mark; away: number; size: number } | null = null;
  for (const mark of rows.flat()) {
    const { left, right, top, bottom } = mark.box;
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const size = (right - left) * (bottom - top);
    if (away > NEAR) continue;
    if (best === null || away < best.away || (away === best.away && size < best.size)) best = { mark, away, size };
  }
  return best?.mark ?? null;
}

/** Where an arrow key, Home or End leads from a mark; null for other keys. At an end it stays. */
export function stepFrom(rows: readonly (readonly Mark[])[], from: Mark, key: string): Mark | null {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at];
  if (!row) return null;
  const index = row.indexOf(from);
  if (key === 'ArrowLeft') return row[index - 1] ?? from;
  if (key === 'ArrowRight') return row[index + 1] ?? from;
  if (key === 'Home') return row[0] ?? from;
  if (key === 'End') return row.at(-1) ?? from;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const other = rows[at + (key === 'ArrowDown' ? 1 : -1)] ?? row;
  if (other === row) return from;
  const away = ({ box }: Mark) => Math.abs(box.left + box.right - from.box.left - from.box.right);
  return other.toSorted((a, b) => away(a) - away(b))[0] ?? from;
}

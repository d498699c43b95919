/** Puts the occurrences of one and the same figure into one row. */
import type { CheckedFigure } from '../context/context.ts';

/** A row of the figures section: indexes into `Context.figures`, in the article's order. */
export interface FigureGroup {
  /** Stable as long as the figures are: the first index. */
  id: string;
  first: CheckedFigure;
  indexes: number[];
}

/** Same meaning and same outcome: what a reader would call the same figure, however it is printed. */
function sameness({ figure, verdict, record, wave }: CheckedFigure): string {
  const { value, low, high, measure, qualifier, role, subject, units, of, region } = figure;
  const vague = value === null && low === null && high === null ? figure.text : null;
  return JSON.stringify([
    [value, low, high, measure === 'percent', qualifier, vague],
    [role, subject, units, of, region],
    [verdict, record?.type ?? null, record?.id ?? null, wave],
  ]);
}

/** Rows in the order in which their figures first occur. */
export function groupFigures(figures: readonly CheckedFigure[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  figures.forEach((figure, index) => {
    const key = sameness(figure);
    const group = groups.get(key);
    if (group) group.indexes.push(index);
    else groups.set(key, { id: String(index), first: figure, indexes: [index] });
  });
  return [...groups.values()];
}

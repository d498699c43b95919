/** The value below which a share of the numbers lies; not a number where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The straight line through points that fits best: what each unit adds, and how much of the difference it explains. */
export function lineThrough(points: readonly { x: number; y: number }[]): { slope: number; start: number; r2: number } {
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  const sum = (term: (point: { x: number; y: number }) => number) =>
    points.reduce((all, point) => all + term(point), 0);
  const slope = sum(({ x, y }) => (x - mx) * (y - my)) / sum(({ x }) => (x - mx) ** 2);
  const start = my - slope * mx;
  const rest = sum(({ x, y }) => (y - start - slope * x) ** 2);
  return { slope, start, r2: 1 - rest / sum(({ y }) => (y - my) ** 2) };
}

/** A line of the table. Times are milliseconds, sizes bytes. */
export interface Measured {
  part: string;
  what: string;
  median?: number | undefined;
  p95?: number | undefined;
  /** Of medians, measured by turns in the same run. */
  ratio?: { of: number; to: string } | undefined;
  bytes?: number | undefined;
  gzipped?: number | undefined;
  note?: string | undefined;
  /** What is to be reached, in words; null where nothing is. */
  target?: string | undefined;
  met?: boolean | undefined;
}

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

/** The lines as people read them, part by part. */
export function tableOf(lines: readonly Measured[]): string {
  const rows = lines.map(({ part, what, median: middle, p95, ratio, bytes, gzipped, note, target, met }) => ({
    part,
    cells: [
      what,
      middle === undefined ? '' : number(middle),
      p95 === undefined ? '' : number(p95),
      ratio === undefined ? '' : `${number(ratio.of)} × ${ratio.to}`,
      bytes === undefined ? '' : String(bytes),
      gzipped === undefined ? '' : String(gzipped),
      target === undefined ? '' : `${target}${met === undefined ? '' : met ? ' — met' : ' — MISSED'}`,
      note ?? '',
    ],
  }));
  return partedTable(['', 'median ms', 'p95 ms', 'ratio', 'bytes', 'gzipped', 'target', ''], rows);
}

/** Rows in columns as wide as what stands in them; each part begins with its name and the heads. */
export function partedTable(
  heads: readonly string[],
  rows: readonly { part: string; cells: readonly string[] }[],
): string {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map(({ cells }) => (cells[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return rows
    .flatMap(({ part, cells }, at) => [...(part === rows[at - 1]?.part ? [] : ['', part, line(heads)]), line(cells)])
    .join('\n');
}

/**
 * Input: the figures whose words stand in the text, where one is, and the figures of the row that has focus (none where
 * none has). Output: the next one in that direction, null at the end.
 */
export function nextFigure(
  placed: ReadonlySet<number>,
  by: 1 | -1,
  { current, row }: { current: number | null; row: readonly number[] },
): number | null {
  const order = [...placed].sort((a, b) => a - b);
  const from = current !== null && (row.length === 0 || row.includes(current)) ? current : null;
  if (from === null) {
    const own = order.filter((index) => row.includes(index));
    // A row that was only walked to is itself the next one.
    return own[0] ?? (by === 1 ? order[0] : order[order.length - 1]) ?? null;
  }
  return (by === 1 ? order.find((index) => index > from) : order.findLast((index) => index < from)) ?? null;
}

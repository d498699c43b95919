import { describe, expect, it } from 'vitest';
import { numberFrom } from '../../../src/editor/record/values.ts';
import type { Row } from '../../../src/editor/rows.ts';
import { type Block, copyBlock, moved, pasteSteps, readBlock, withCell } from '../../../src/editor/table/cells.ts';
import { columns } from '../../../src/editor/table/columns.ts';
import { scrollFor, windowOf } from '../../../src/editor/table/windowing.ts';
import { editorLabelsFor } from '../../../src/surfaces/labels/editor-index.ts';
import { wave } from '../../dataset/small-dataset.ts';

const labels = editorLabelsFor('en');
const exists = () => true;
const wavesColumns = columns.wave;
const at = (key: string): number => wavesColumns.findIndex((column) => column.key === key);

function row(id: string, title: string): Row {
  const record = wave(id, { title });
  return { type: 'wave', id, record, origin: 'bundled', fields: [], base: record };
}
const rows = [row('one', 'One'), row('two', 'Two, with a\ttab'), row('three', 'Three "quoted"')];
const block = (top: number, bottom: number, from: string, to: string): Block => ({
  top,
  bottom,
  left: at(from),
  right: at(to),
});
const paste = (where: Block, text: string) =>
  pasteSteps(rows, wavesColumns, where, readBlock(text), { labels, exists, format: String });

describe('cells as text', () => {
  it('come back from a spreadsheet as they went', () => {
    const text = copyBlock(rows, wavesColumns, block(0, 2, 'title', 'count.value'), labels);
    expect(readBlock(text)).toEqual([
      ['One', '2021-03-05', 'Layoff', '3000'],
      ['Two, with a\ttab', '2021-03-05', 'Layoff', '3000'],
      ['Three "quoted"', '2021-03-05', 'Layoff', '3000'],
    ]);
    expect(paste(block(0, 0, 'title', 'title'), text)).toEqual({ steps: [] });
  });

  it('are pasted as one step a changed row, each refused where the row changed meanwhile', () => {
    expect(paste(block(0, 0, 'count.value', 'count.value'), '9 000\tabout\tplanned\n')).toEqual({
      steps: [
        {
          do: 'change',
          type: 'wave',
          id: 'one',
          fields: { count: { ...wave('one').count, value: 9000 }, status: 'planned' },
          from: { count: wave('one').count, status: 'confirmed' },
        },
      ],
    });
  });

  it('fill the marked block where one is pasted', () => {
    const pasted = paste(block(0, 2, 'scope', 'scope'), 'AWS only');
    expect('steps' in pasted && pasted.steps).toHaveLength(3);
  });

  it('are refused as a whole, with where and why', () => {
    expect(paste(block(0, 0, 'count.value', 'count.value'), '5\nmany')).toEqual({
      refused: expect.stringMatching(/^Nothing was pasted. Two.*Count: Write a whole number/),
    });
    expect(paste(block(2, 2, 'title', 'title'), 'a\nb')).toEqual({ refused: expect.stringContaining('1 rows past') });
    expect(paste(block(0, 0, 'origin', 'origin'), 'Own')).toEqual({
      refused: expect.stringContaining('Open the record'),
    });
  });

  it('say what to do while they are typed', () => {
    const announced = wavesColumns[at('announced')];
    const first = rows[0];
    if (announced === undefined || first === undefined) throw new Error('no such column');
    const typed = (text: string) => withCell('wave', first.record, announced, text, { labels, exists }).problem;
    expect(typed('2025-02-30')).toContain('a day that the calendar has');
    expect(typed('2025-02')).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['14,000', 14_000],
    ['14 000', 14_000],
    ['14\u202f000', 14_000],
    ['14.000', 14_000],
    ['14000', 14_000],
    ['14,00', null],
    ['1.5', null],
    ['-3', null],
    ['many', null],
  ])('%s', (text, value) => expect(numberFrom(text)).toBe(value));
});

describe('the keys', () => {
  const size = { rows: 100, columns: 5, page: 10 };
  const from = { row: 50, column: 2 };
  const press = (key: string, ctrlKey = false) => moved(from, { key, ctrlKey, metaKey: false }, size);

  it('move as in a spreadsheet and stay within the table', () => {
    expect(press('ArrowDown')).toEqual({ row: 51, column: 2 });
    expect(press('PageUp')).toEqual({ row: 40, column: 2 });
    expect(press('End', true)).toEqual({ row: 99, column: 4 });
    expect(press('ArrowLeft', true)).toEqual({ row: 50, column: 0 });
    expect(press('a')).toBeNull();
  });
});

describe('a long table', () => {
  it('draws what is in view and a little more', () => {
    const { from, to } = windowOf(100_000, 1_800_000, 600);
    expect(to - from).toBeLessThan(50);
    expect(from).toBeLessThanOrEqual(50_000);
    expect(to).toBeGreaterThanOrEqual(50_017);
    expect(windowOf(3, 9_999, 600)).toEqual({ from: 3, to: 3 });
  });

  it('scrolls as far as it must and no further', () => {
    expect(scrollFor(0, 0, 600, 34)).toBeNull();
    expect(scrollFor(100, 0, 600, 34)).toBe(100 * 36 + 36 + 34 - 600);
    expect(scrollFor(3, 500, 600, 34)).toBe(108);
  });
});

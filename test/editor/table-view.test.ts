import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/editor/rows.ts';
import { facetValues, filterRows, sortRows } from '../../src/editor/table-view.ts';
import { layoutBars } from '../../src/editor/wave-bars.ts';
import { editorLabelsFor } from '../../src/surfaces/labels/editor-index.ts';
import { quantity, wave } from '../dataset/small-dataset.ts';

const words = { labels: editorLabelsFor('en'), locale: 'en', titleOf: () => null } as const;

function row(id: string, fields: Parameters<typeof wave>[1], origin: Row['origin'] = 'bundled'): Row {
  const record = wave(id, fields);
  return { type: 'wave', id, record, origin, fields: [], base: record };
}
const rows = [
  row('a', { title: 'Twitch and others', announced: '2023-03-20', count: quantity(9000), units: ['Twitch', 'AWS'] }),
  row('b', { title: 'Seasonal', announced: '2024', kind: 'hiring', count: quantity(250_000), units: ['warehouses'] }),
  row(
    'c',
    { title: 'No number', announced: '2022-11', count: quantity(null, { phrase: 'hundreds' }), units: [] },
    'own',
  ),
  row('d', { title: 'Twitch alone', announced: '2024-01-10', count: quantity(500), units: ['Twitch'] }, 'deleted'),
];
const ids = (found: readonly Row[]) => found.map(({ id }) => id).join('');

describe('a table', () => {
  it('finds records that hold every word, in any field', () => {
    expect(ids(filterRows(rows, 'twitch', {}))).toBe('a');
    expect(ids(filterRows(rows, 'AWS  9000', {}))).toBe('a');
    expect(ids(filterRows(rows, 'gazette-2021', {}))).toBe('abc');
    expect(ids(filterRows(rows, 'nowhere', {}))).toBe('');
  });

  it('filters by what records are, and shows deleted ones when asked', () => {
    expect(ids(filterRows(rows, '', {}))).toBe('abc');
    expect(ids(filterRows(rows, '', { origin: 'deleted' }))).toBe('d');
    expect(ids(filterRows(rows, '', { kind: 'hiring', year: '2024' }))).toBe('b');
    expect(ids(filterRows(rows, '', { unit: 'AWS' }))).toBe('a');
    expect(facetValues(rows, 'year')).toEqual(['2024', '2023', '2022']);
  });

  it('sorts numbers as numbers, with those that have none last either way', () => {
    const by = (key: string, descending: boolean) => ids(sortRows('wave', rows, { key, descending }, words));
    expect(by('count.value', true)).toBe('badc');
    expect(by('count.value', false)).toBe('dabc');
    expect(by('announced', true)).toBe('dbac');
  });
});

describe('the timeline', () => {
  it('draws hires above the line and cuts below it, to scale each', () => {
    const drawn = layoutBars(rows, 800, 112);
    expect(drawn?.most).toEqual({ hiring: 250_000, layoff: 9000 });
    const hire = drawn?.bars.find((bar) => bar.row.id === 'b');
    const cut = drawn?.bars.find((bar) => bar.row.id === 'a');
    expect((hire?.y ?? 0) + (hire?.height ?? 0)).toBeCloseTo(drawn?.middle ?? -1);
    expect(cut?.y).toBe(drawn?.middle);
    expect(layoutBars([], 800, 112)).toBeNull();
  });

  it('draws very many as one outline', () => {
    const many = Array.from({ length: 5000 }, (_, at) => row(`w-${at}`, { announced: `20${10 + (at % 15)}` }));
    const drawn = layoutBars(many, 800, 112);
    expect(drawn?.outline).toBe(true);
    expect(drawn?.bars.length).toBeLessThan(1600);
  });
});

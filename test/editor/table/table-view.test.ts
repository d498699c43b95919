import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { type Contents, emptyRows, type Row } from '../../../src/editor/rows.ts';
import { followRows } from '../../../src/editor/table/table-rows.ts';
import { type Filters, inFilterOrder, type Sorting } from '../../../src/editor/table/table-view.ts';
import { layoutBars } from '../../../src/editor/table/wave-bars.ts';
import { editorLabelsFor } from '../../../src/surfaces/labels/editor-index.ts';
import { quantity, wave } from '../../dataset/small-dataset.ts';

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

function contentsOf(
  waves: readonly Row[],
  touched: Contents['touched'] = null,
  before: Contents | null = null,
): Contents {
  const all = { ...emptyRows(), wave: new Map(waves.map((each) => [each.id, each])) };
  return { rows: all, touched, before, conflicts: [], readOnly: false, trouble: null };
}

function table(waves: readonly Row[] = rows) {
  const contents = signal<Contents | null>(contentsOf(waves));
  const sorting = signal<Sorting>({ key: 'title', descending: false });
  const search = signal('');
  const filters = signal<Filters>({});
  return { contents, sorting, search, filters, ...followRows('wave', { contents, sorting, search, filters }, words) };
}

describe('a table', () => {
  const shown = (query: string, wanted: Filters = {}): string => {
    const { search, filters, rows: found } = table();
    search.value = query;
    filters.value = wanted;
    return [...ids(found.value)].sort().join('');
  };

  it('finds records that hold every word, in any field', () => {
    expect(shown('twitch')).toBe('a');
    expect(shown('AWS  9000')).toBe('a');
    expect(shown('aws 9,000')).toBe('a');
    expect(shown('gazette-2021')).toBe('abc');
    expect(shown('nowhere')).toBe('');
  });

  it('finds the same letter by letter, and widens again', () => {
    const { search, rows: found } = table();
    const typed = ['t', 'tw', 'twi', 'twitch o', 'twitch x', 'twitch', 's', ''].map((query) => {
      search.value = query;
      return [...ids(found.value)].sort().join('');
    });
    expect(typed).toEqual(['abc', 'a', 'a', 'a', '', 'a', 'abc', 'abc']);
  });

  it('filters by what records are, and shows deleted ones when asked', () => {
    expect(shown('')).toBe('abc');
    expect(shown('', { origin: 'deleted' })).toBe('d');
    expect(shown('', { kind: 'hiring', year: '2024' })).toBe('b');
    expect(shown('', { unit: 'AWS' })).toBe('a');
    const years = table().order.value.facets.get('year');
    expect(inFilterOrder('year', years?.keys() ?? [])).toEqual(['2024', '2023', '2022']);
  });

  it('sorts numbers as numbers, with those that have none last either way', () => {
    const by = (key: string, descending: boolean): string => {
      const { sorting, filters, rows: found } = table(rows.map((each) => ({ ...each, origin: 'bundled' })));
      sorting.value = { key, descending };
      filters.value = {};
      return ids(found.value);
    };
    expect(by('count.value', true)).toBe('badc');
    expect(by('count.value', false)).toBe('dabc');
    expect(by('announced', true)).toBe('dbac');
  });

  it('moves the one row that was edited, adds what is new, and drops what is gone', () => {
    const shownTable = table();
    const { contents, sorting, rows: found, order } = shownTable;
    sorting.value = { key: 'count.value', descending: true };
    expect(ids(found.value)).toBe('bac');
    const edited = [
      ...rows.filter(({ id }) => id !== 'a' && id !== 'c'),
      row('a', { title: 'Larger', announced: '2020', count: quantity(900_000), units: ['Alexa'] }, 'changed'),
      row('e', { title: 'New', announced: '2021', count: quantity(1), units: [] }, 'own'),
    ];
    contents.value = contentsOf(edited, new Map([['wave', new Set(['a', 'c', 'e'])]]), contents.value);
    expect(ids(found.value)).toBe('abe');
    expect([...(order.value.facets.get('unit') ?? [])]).toEqual(expect.arrayContaining([['Alexa', 1]]));
    expect(order.value.facets.get('unit')?.has('AWS')).toBe(false);
    shownTable.search.value = 'alexa';
    expect(ids(found.value)).toBe('a');
  });
});

describe('a table of very many rows', () => {
  it('is put in order in slices, without losing or doubling any, and then found in', async () => {
    const many = Array.from({ length: 30_000 }, (_, at) =>
      row(`w-${at}`, { title: `Wave ${(at * 7919) % 30_000}`, announced: `20${10 + (at % 15)}`, count: quantity(at) }),
    );
    const { sorting, search, rows: found } = table(many);
    sorting.value = { key: 'count.value', descending: true };
    await vi.waitFor(() => expect(found.value[0]?.id).toBe('w-29999'), { timeout: 20_000 });
    expect(found.value.map(({ id }) => id)).toEqual(many.map(({ id }) => id).reverse());
    search.value = 'wave 29';
    search.value = 'wave 299';
    await vi.waitFor(() => expect(found.value.length).toBeLessThan(1000), { timeout: 20_000 });
    expect(found.value.every(({ record }) => String(record.title).includes('299') || record.id.includes('299'))).toBe(
      true,
    );
  }, 60_000);
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

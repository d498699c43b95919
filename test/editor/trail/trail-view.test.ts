import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/dataset/exchange/csv.ts';
import { trailCsv, trailJson } from '../../../src/editor/trail/trail-file.ts';
import { groupTrail, outletsIn, type TrailFilter } from '../../../src/editor/trail/trail-view.ts';
import { ageOf } from '../../../src/trail/entry.ts';
import type { TrailEntry } from '../../../src/trail/trail.ts';
import { got } from '../../dataset/open-store.ts';
import { type SightingDraft, sighting } from '../../trail/sample-sighting.ts';

function entry(draft: SightingDraft = {}): TrailEntry {
  const seen = sighting(draft);
  const article = seen.address;
  return {
    ...seen,
    id: `${article} ${seen.printed.text}`,
    article,
    host: new URL(article).hostname,
    about: seen.record.id,
    age: ageOf(seen.last),
  };
}

const sixteen = { record: { type: 'wave', id: '2026-01-sixteen-thousand' }, printed: { value: 16_000 } } as const;
const kept = [
  entry({ outlet: 'The Nightly', printed: { value: 17_000 }, last: '2025-11-02' }),
  entry({ outlet: 'The Daily', ...sixteen }),
  entry({ outlet: 'The Daily' }),
];
const everything: TrailFilter = { search: '', outlet: null, differOnly: false };
const titles: Record<string, string> = {
  '2026-01-sixteen-thousand': 'A second wave',
  '2025-10-fourteen-thousand': 'A first wave',
};
const grouped = (filter: Partial<TrailFilter>) =>
  groupTrail(kept, { ...everything, ...filter }, ({ id }) => titles[id] ?? id).map(({ record, entries }) => [
    titles[record.id],
    entries.map(({ outlet }) => outlet),
  ]);

describe('the trail in the editor', () => {
  test('stands by wave, what was seen last first', () => {
    expect(grouped({})).toEqual([
      ['A first wave', ['The Nightly', 'The Daily']],
      ['A second wave', ['The Daily']],
    ]);
  });

  test('is searched by outlet, wave, number and quotation', () => {
    expect(grouped({ search: 'second' })).toEqual([['A second wave', ['The Daily']]]);
    expect(grouped({ search: ' 17,000 ' })).toEqual([['A first wave', ['The Nightly']]]);
    expect(grouped({ search: 'nightly' })).toEqual([['A first wave', ['The Nightly']]]);
    expect(grouped({ search: 'nobody' })).toEqual([]);
  });

  test('is narrowed to one outlet, and to waves of which articles differ, whichever of them are shown', () => {
    expect(grouped({ outlet: 'The Daily' })).toHaveLength(2);
    expect(grouped({ differOnly: true })).toEqual([['A first wave', ['The Nightly', 'The Daily']]]);
    expect(grouped({ differOnly: true, outlet: 'The Daily' })).toEqual([['A first wave', ['The Daily']]]);
    expect(outletsIn(kept)).toEqual(['The Daily', 'The Nightly']);
  });

  test('tells numbers and dates that differ apart', () => {
    const dated = [entry({ outlet: 'A', date: '2025-10-28' }), entry({ outlet: 'B', date: '2025-08' })];
    const [group] = groupTrail(dated, everything, ({ id }) => id);
    expect(group).toMatchObject({ numbersDiffer: false, datesDiffer: true });
    expect(groupTrail(kept, everything, ({ id }) => id)[0]).toMatchObject({ numbersDiffer: true, datesDiffer: false });
  });
});

describe('the trail as a file', () => {
  const changed = entry({
    former: [{ printed: sighting({ printed: { value: 10_000 } }).printed, until: '2025-10-27' }],
  });

  test('has a row for each figure, and runs nothing in a spreadsheet', () => {
    const rows = [...readCsv('trail.csv', trailCsv([{ ...changed, quote: '=HYPERLINK("x")' }]))].map(
      (row) => got(row).cells,
    );
    const [head = [], cells = []] = rows;
    const cell = (name: string) => cells[head.indexOf(name)];
    expect(rows).toHaveLength(2);
    expect(cell('value')).toBe('14000');
    expect(cell('low')).toBe('');
    expect(cell('formerly')).toBe('10,000 (2025-10-27)');
    expect(cell('quote')).toBe('\'=HYPERLINK("x")');
  });

  test('says in JSON what it is, with every entry as it is kept', () => {
    const file = JSON.parse(trailJson([changed]));
    expect(file).toMatchObject({ kind: 'prior-waves-trail', version: 1 });
    expect(file.figures[0]).toEqual({ ...sighting({ former: changed.former }), host: 'the-daily.example' });
  });
});

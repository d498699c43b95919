import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { contextOf } from './story-of.ts';

describe('the headcounts around an article', () => {
  const { staff, records } = contextOf({ published: '2014-07-17', figures: [] });
  const found = staff.map((id) => records.headcounts.find((record) => record.id === id));

  test('are those of the whole company at the ends of years, oldest first, each with its record and source', () => {
    expect(found.map((record) => record?.date)).toEqual([...found.map((record) => record?.date)].sort());
    expect(new Set(found.map((record) => `${record?.kind} ${record?.scope}`))).toEqual(new Set(['year_end company']));
    const sources = new Set(records.sources.map(({ id }) => id));
    for (const record of found) expect(record?.sources.every(({ source }) => sources.has(source))).toBe(true);
  });

  test('are verified, and of the years before it and shortly after it', () => {
    expect(staff).not.toContain('company-fy2003');
    expect(found[0]?.date).toBe('2002-12-31');
    expect(found.at(-1)?.date).toBe('2018-12-31');
  });

  test('are those up to the dataset’s own day where the article has none', () => {
    const { headcounts } = bundledDataset();
    const last = headcounts.filter(({ kind, scope }) => kind === 'year_end' && scope === 'company').at(-1);
    expect(contextOf({ published: null, figures: [] }).staff.at(-1)).toBe(last?.id);
  });
});

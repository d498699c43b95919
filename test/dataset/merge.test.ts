import { describe, expect, test } from 'vitest';
import type { JsonRecord } from '../../src/dataset/json.ts';
import { type Difference, type Held, mergeRecord, originOf } from '../../src/dataset/merge.ts';

const before: JsonRecord = { id: 'wave', title: 'Old title', count: { value: 100, low: null }, note: 'old' };
const after: JsonRecord = { ...before, count: { value: 120, low: null }, note: 'new' };

const untouched: Held = { base: before, shown: before, touched: [], deleted: false };
const edited = (fields: Partial<JsonRecord>): Held => {
  const shown: JsonRecord = { ...before };
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) shown[field] = value;
  return { base: before, shown, touched: Object.keys(fields), deleted: false };
};
const deleted: Held = { base: before, shown: null, touched: [], deleted: true };
const own: Held = { base: null, shown: { ...before, note: 'mine' }, touched: [], deleted: false };
const unknown: Held = { base: null, shown: null, touched: [], deleted: false };
const deletedOwn: Held = { base: null, shown: null, touched: [], deleted: true };

const mineOnNote = edited({ note: 'mine' });
const mineOnTitle = edited({ title: 'My title' });
const sameAsRelease = edited({ note: 'new' });
const conflictOnNote: Difference = { field: 'note', before: 'old', bundled: 'new', mine: 'mine' };

type Row = [
  have: string,
  held: Held,
  release: string,
  next: JsonRecord | null,
  shown: JsonRecord | null,
  origin: ReturnType<typeof originOf>,
  conflicts: Difference[],
];

const matrix: Row[] = [
  ['untouched', untouched, 'unchanged', before, before, 'bundled', []],
  ['untouched', untouched, 'changed', after, after, 'bundled', []],
  ['untouched', untouched, 'removed', null, null, null, []],
  ['nothing', unknown, 'added', after, after, 'bundled', []],
  ['edited', mineOnNote, 'unchanged', before, { ...before, note: 'mine' }, 'changed', []],
  ['edited elsewhere', mineOnTitle, 'changed', after, { ...after, title: 'My title' }, 'changed', []],
  ['edited', mineOnNote, 'changed', after, { ...after, note: 'mine' }, 'changed', [conflictOnNote]],
  ['edited to the same', sameAsRelease, 'changed', after, after, 'changed', []],
  [
    'edited',
    mineOnNote,
    'removed',
    null,
    { ...before, note: 'mine' },
    'own',
    [{ field: '', before, bundled: null, mine: { ...before, note: 'mine' } }],
  ],
  ['deleted', deleted, 'unchanged', before, null, 'deleted', []],
  ['deleted', deleted, 'changed', after, null, 'deleted', []],
  ['deleted', deleted, 'removed', null, null, 'deleted', []],
  [
    'deleted, then dropped',
    deletedOwn,
    'added',
    after,
    null,
    'deleted',
    [{ field: '', before: null, bundled: after, mine: null }],
  ],
  ['added', own, 'absent', null, own.shown, 'own', []],
  [
    'added',
    own,
    'added, different',
    after,
    own.shown,
    'changed',
    [
      { field: 'count', before: null, bundled: after.count ?? null, mine: before.count ?? null },
      { field: 'note', before: null, bundled: 'new', mine: 'mine' },
    ],
  ],
  ['added', { ...own, shown: after }, 'added, the same', after, after, 'bundled', []],
];

describe('what becomes of a record with a release', () => {
  test.each(matrix)('%s %o; release: %s %o', (_have, held, _release, next, shown, origin, conflicts) => {
    const merged = mergeRecord(held, next);
    expect(merged.held.shown).toEqual(shown);
    expect(originOf(merged.held)).toBe(origin);
    expect(merged.conflicts).toEqual(conflicts);
  });

  test.each(matrix)('%s %o; release: %s %o: the release a second time changes nothing', (_h, held, _r, next) => {
    const once = mergeRecord(held, next).held;
    const twice = mergeRecord(once, next);
    expect(twice.held.shown).toEqual(once.shown);
    expect(originOf(twice.held)).toBe(originOf(once));
    expect(twice.conflicts).toEqual([]);
  });
});

test('a count is one field: the reader keeps all of it', () => {
  const held = edited({ count: { value: 100, low: 90 } });
  const merged = mergeRecord(held, after);
  expect(merged.held.shown).toEqual({ ...after, count: { value: 100, low: 90 } });
  expect(merged.conflicts.map(({ field }) => field)).toEqual(['count']);
});

test('the order of keys is no change', () => {
  const held = edited({ count: { low: null, value: 100 } });
  expect(originOf({ ...held, touched: [] })).toBe('bundled');
});

test('a record written without a mark is the reader’s all the same', () => {
  const held: Held = { ...untouched, shown: { ...before, note: 'mine' } };
  expect(originOf(held)).toBe('changed');
  expect(mergeRecord(held, after).conflicts).toEqual([conflictOnNote]);
});

test('a field that the release came to agree with stays the reader’s when the release moves on', () => {
  const agreed = mergeRecord(sameAsRelease, after).held;
  const later = mergeRecord(agreed, { ...after, note: 'newer' });
  expect(later.held.shown).toEqual(after);
  expect(later.conflicts).toEqual([{ field: 'note', before: 'new', bundled: 'newer', mine: 'new' }]);
});

test('fields that a release adds or drops follow it', () => {
  const { note: _dropped, ...rest } = before;
  const merged = mergeRecord(untouched, { ...rest, id: 'wave', scope: 'corporate' });
  expect(merged.held.shown).toEqual({ ...rest, scope: 'corporate' });
});

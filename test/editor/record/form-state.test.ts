import { describe, expect, it } from 'vitest';
import { formForDraft, readDraft } from '../../../src/editor/record/draft.ts';
import {
  changedFields,
  followed,
  formFor,
  isDirty,
  settled,
  stepsOf,
  typed,
} from '../../../src/editor/record/form-state.ts';
import { blankRecord } from '../../../src/editor/record/values.ts';
import { readRoute } from '../../../src/editor/routes.ts';
import { wave } from '../../dataset/small-dataset.ts';

const free = () => false;
const saved = wave('one');
const opened = () => formFor('wave', saved, saved);

describe('a form', () => {
  it('saves what was changed and no more, against what it began with', () => {
    expect(isDirty(opened())).toBe(false);
    const form = typed(opened(), 'scope', 'everybody', free);
    expect(stepsOf(form)).toEqual([
      { do: 'change', type: 'wave', id: 'one', fields: { scope: 'everybody' }, from: { scope: 'corporate' } },
    ]);
  });

  it('is as before when what was typed is taken back', () => {
    const form = typed(typed(opened(), 'count.value', 5, free), 'count.value', 3000, free);
    expect(changedFields(form)).toEqual([]);
  });

  it('takes in what was changed elsewhere, but for what the reader changed too: both are kept', () => {
    const mine = typed(opened(), 'scope', 'mine', free);
    const form = followed(mine, { ...saved, scope: 'theirs', title: 'Another title' });
    expect(form.record).toMatchObject({ scope: 'mine', title: 'Another title' });
    expect(form.elsewhere).toEqual({ scope: 'theirs' });
    expect(settled(form, 'scope', 'theirs').record.scope).toBe('theirs');
    expect(stepsOf(settled(form, 'scope', 'mine'))).toMatchObject([
      { fields: { scope: 'mine' }, from: { scope: 'theirs' } },
    ]);
  });

  it('is no conflict where both came to the same', () => {
    const form = followed(typed(opened(), 'scope', 'same', free), { ...saved, scope: 'same' });
    expect(form.elsewhere).toEqual({});
    expect(isDirty(form)).toBe(false);
  });

  it('adds a record again that was deleted elsewhere', () => {
    const form = followed(typed(opened(), 'scope', 'mine', free), null);
    expect(form.gone).toBe(true);
    expect(stepsOf(form)).toMatchObject([{ do: 'put', onlyNew: true }]);
  });

  it('names a new record by its date and title until the reader does', () => {
    const taken = (id: string) => id === '2026-08-a-round';
    let form = typed(formFor('wave', blankRecord('wave'), null), 'title', 'A round', taken);
    form = typed(form, 'announced', '2026-08-03', taken);
    expect(form.record.id).toBe('2026-08-a-round-2');
    form = typed(form, 'id', 'mine', taken);
    expect(typed(form, 'title', 'Another', taken).record.id).toBe('mine');
  });
});

describe('a draft in an address', () => {
  it('is checked, whoever wrote it', () => {
    expect(readDraft('{')).toBeNull();
    expect(readDraft('{"title":"x","__proto__":{"kind":"layoff"}}')).toBeNull();
    const route = readRoute('#/waves/new?draft=%7B%22a%22%3A1%7D');
    expect(route).toEqual({ room: 'waves', record: 'new', draft: '{"a":1}' });
    expect(readRoute('#/waves/%E0%A4%A')).toEqual({ room: 'waves', record: '%E0%A4%A' });
    expect(readRoute('#/nowhere')).toEqual({ room: 'waves', record: null });
  });

  it('cites a source that is there already, and describes another', () => {
    const draft = {
      title: 'A round',
      kind: 'layoff',
      scope: 'company',
      date: '2026-08-03',
      status: 'planned',
      value: 4000,
      low: null,
      high: null,
      qualifier: 'about',
      counts: 'jobs cut',
      printed: 'about 4,000 jobs',
      units: ['AWS'],
      region: 'US',
      source: { publisher: 'The Paper', url: 'https://paper.example/a', published: '2026-08-03', lang: 'en' },
    } as const;
    const read = readDraft(JSON.stringify(draft));
    if (read === null) throw new Error('not read');
    const known = formForDraft('wave', read, { sourceAt: () => 'paper-1', taken: () => false });
    expect(known.newSource).toBeNull();
    expect(known.record.sources).toEqual([{ source: 'paper-1', supports: 'about 4,000 jobs', access: 'read' }]);
    const fresh = formForDraft('wave', read, { sourceAt: () => null, taken: () => false });
    expect(fresh.newSource).toMatchObject({ id: 'the-paper-2026-08-03', publisher: 'The Paper' });
    expect(stepsOf(fresh).map((step) => step.type)).toEqual(['source', 'wave']);
    expect(fresh.record).toMatchObject({ id: '2026-08-a-round', count: { value: 4000 }, units: ['AWS'] });
  });
});

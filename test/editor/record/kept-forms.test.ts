// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FormState, formFor, typed } from '../../../src/editor/record/form-state.ts';
import { addressOfForm, isTyped, keepForms, takeLeftForms } from '../../../src/editor/record/kept-forms.ts';
import { smallDataset } from '../../dataset/small-dataset.ts';

const [wave] = smallDataset().waves;
const form = (scope: string | null): FormState => {
  if (wave === undefined) throw new Error('no wave');
  const opened = formFor('wave', { ...wave }, { ...wave });
  return scope === null ? opened : typed(opened, 'scope', scope, () => false);
};
const key = `wave ${wave?.id}`;

/** Locks as browsers hold them for pages: all go with their page. */
const held = new Set<string>();

beforeEach(() => {
  held.clear();
  localStorage.clear();
  vi.stubGlobal('chrome', {});
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string) => void held.add(name),
      query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    },
  });
});

describe('what is typed and not saved', () => {
  it('is in its form again after the page was taken away, once', async () => {
    keepForms(() => new Map([[key, form('typed')]])).note();
    held.clear();
    const left = await takeLeftForms();
    const again = left?.forms.get(key);
    expect(again?.record.scope).toBe('typed');
    expect(again?.from?.scope).toBe(wave?.scope);
    expect(again && isTyped(again)).toBe(true);
    expect(again && addressOfForm(key, again)).toBe(`#/waves/${wave?.id}`);
    expect(left?.at).toMatch(/^\d{4}-/);
    expect(await takeLeftForms()).toBeNull();
  });

  it('waits for a later page where the browser does not say which pages are there', async () => {
    keepForms(() => new Map([[key, form('typed')]])).note();
    held.clear();
    const { query } = navigator.locks;
    vi.useFakeTimers();
    try {
      navigator.locks.query = () => new Promise(() => undefined);
      const left = takeLeftForms();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await left).toBeNull();
    } finally {
      vi.useRealTimers();
    }
    navigator.locks.query = query;
    expect((await takeLeftForms())?.forms.get(key)?.record.scope).toBe('typed');
  });

  it('is left to the page that it is typed in as long as that is there', async () => {
    keepForms(() => new Map([[key, form('typed')]])).note();
    expect(await takeLeftForms()).toBeNull();
    held.clear();
    expect(await takeLeftForms()).not.toBeNull();
  });

  it('is gone once it is saved, or the reader has left the page', async () => {
    let now = form('typed');
    const kept = keepForms(() => new Map([[key, now]]));
    kept.note();
    now = form(null);
    kept.note();
    expect(localStorage).toHaveLength(0);
    now = form('typed again');
    kept.note();
    kept.forget();
    held.clear();
    expect(await takeLeftForms()).toBeNull();
  });

  it('is not kept in a private window', () => {
    vi.stubGlobal('chrome', { extension: { inIncognitoContext: true } });
    keepForms(() => new Map([[key, form('typed')]])).note();
    expect(localStorage).toHaveLength(0);
  });

  it('that is damaged is nothing, and no harm to what is sound', async () => {
    localStorage.setItem('forms.a', '{"at":"2026-11-22","forms":[["wave x",{"type":"wave","record":5}]]}');
    expect(await takeLeftForms()).toBeNull();
    localStorage.setItem('forms.b', 'no text of ours');
    keepForms(() => new Map([[key, form('typed')]])).note();
    held.clear();
    expect((await takeLeftForms())?.forms.get(key)?.record.scope).toBe('typed');
  });

  it('that is new is kept with what it was begun with', () => {
    const fresh = { ...formFor('wave', { id: '', title: 'Mine' }, null), visited: new Set(['title']) };
    expect(addressOfForm('wave new {"a":1}', fresh)).toBe('#/waves/new?draft=%7B%22a%22%3A1%7D');
    expect(addressOfForm('wave new ', fresh)).toBe('#/waves/new');
  });
});

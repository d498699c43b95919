// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Context, OutletsOn } from '../../src/context/context.ts';
import { say } from '../../src/context/sentence.ts';
import { type SightingDraft, sighting } from '../trail/sample-sighting.ts';
import { settle } from './in-page.ts';
import { type Change, inFreshPages, type Mounted } from './mounting.ts';
import { sampleContext } from './sample-context.ts';

const page = inFreshPages();

function seen(draft: SightingDraft, differs = { number: false, date: false }): OutletsOn['others'][number] {
  return { ...sighting(draft), differs };
}

function told(change: Partial<OutletsOn> = {}): OutletsOn {
  const amount = { value: 14_000, low: null, high: null, qualifier: 'about' } as const;
  return {
    record: {
      is: 'wave',
      id: 'fourteen',
      kind: 'layoff',
      date: '2025-10-28',
      status: 'confirmed',
      amount,
      units: [],
      regions: [],
      seasonal: false,
      contractors: false,
    },
    counted: 'cuts',
    here: [sighting({ outlet: 'This Paper' })],
    others: [
      seen({ outlet: 'The Nightly', printed: { value: 17_000 } }, { number: true, date: false }),
      seen({ outlet: 'The Daily' }),
    ],
    unlisted: 0,
    said: [say('seen_differ', { what: 'numbers' })],
    ...change,
  };
}

function show(outlets: OutletsOn[], change: Change = {}): Mounted {
  const context: Context = { ...sampleContext(), outlets };
  const shown = page.mount({ context, ...change });
  shown.sidebar.show();
  return shown;
}

describe('what was seen in other articles', () => {
  it('takes no room where there is nothing to tell', () => {
    expect(show([]).all('[data-section="outlets"]')).toEqual([]);
  });

  it('names the wave, the outlets with their numbers, and that they differ, in words', () => {
    const head = show([told()]).text('[data-outlets] .row-head');
    expect(head).toContain('the cut of about 14,000 jobs announced on 28 October 2025');
    expect(head).toContain('17,000 The Nightly');
    expect(head).toContain('14,000 The Daily');
    expect(head).toContain('The articles give different numbers.');
  });

  it('says that it is a share that was printed, with the sign that the language puts after a heading', () => {
    const headOf = (change: Change) => show([told({ counted: 'share' })], change).text('[data-outlets] .row-head');
    expect(headOf({})).toMatch(/^share: the cut/);
    expect(headOf({ locale: 'zh-TW' })).toMatch(/^占比：\S/);
  });

  it('opens to each article: number, day, quotation, and a way to it that tells nothing', async () => {
    const shown = show([told()]);
    shown.one('[data-outlets] .row-head').click();
    await settle();
    const [here, nightly, daily] = shown.all('[data-outlets] .outlets > li');
    expect(here?.textContent).toContain('This article14,000');
    expect(here?.querySelector('a, blockquote')).toBeNull();
    expect(nightly?.textContent).toContain('another number');
    expect(daily?.textContent).not.toContain('another number');
    expect(nightly?.textContent).toContain('Amazon will cut 17,000 jobs, it said.');
    const link = nightly?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://the-nightly.example/amazon');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.draggable).toBe(false);
  });

  it('gives the day that it was seen where the article gave none, and the dates that differ', async () => {
    const other = seen(
      { outlet: 'The Daily', published: null, last: '2025-11-03', date: '2025-09' },
      { number: false, date: true },
    );
    const shown = show([told({ others: [other] })]);
    shown.one('[data-outlets] .row-head').click();
    await settle();
    const [, row] = shown.all('[data-outlets] .outlets > li');
    expect(row?.textContent).toContain('seen 3 November 2025');
    expect(row?.textContent).toContain('dates it September 2025');
    expect(row?.textContent).toContain('another date');
  });

  it('says whose it is, and leads to the whole trail', () => {
    const openDataset = vi.fn();
    const shown = show([told()], { actions: { openDataset } });
    expect(shown.text('[data-section="outlets"]')).toContain('From your own trail, kept in this browser only.');
    shown.one('[data-section="outlets"] > p .text-button').click();
    expect(openDataset).toHaveBeenCalledExactlyOnceWith('#/trail');
  });

  it('says how many more there are', async () => {
    const shown = show([told({ unlisted: 18 })]);
    shown.one('[data-outlets] .row-head').click();
    await settle();
    expect(shown.text('[data-outlets] .receipt')).toContain('18 more are not listed.');
  });
});

describe('what the reader takes along', () => {
  it('holds nothing of the trail', async () => {
    const copyText = vi.fn(async (_: string) => true);
    const shown = show([told()], { copyText });
    for (const button of shown.all('[data-act="copy"]')) button.click();
    await vi.waitFor(() => expect(copyText).toHaveBeenCalledTimes(3));
    for (const [text] of copyText.mock.calls) expect(text).not.toMatch(/Nightly|17,000/);
  });
});

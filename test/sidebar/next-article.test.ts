// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import { createView } from '../../src/sidebar/view.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { drawnHere } from './drawn-here.ts';
import { allDrawn, settle } from './in-page.ts';
import { type Change, inFreshPages } from './mounting.ts';
import { checkedFigure, figure, sampleContext } from './sample-context.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

const en = labelsFor('en');
const page = inFreshPages();

const correct = { keep: vi.fn(async (): Promise<string | null> => 'correction-1'), takeBack: vi.fn(async () => true) };
const first = { title: 'Amazon cuts 9,000 more jobs', url: 'https://news.example/first', publisher: 'The News' };
const second = { title: 'Amazon cuts again', url: 'https://news.example/second', publisher: 'The News' };

function show(change: Change = {}, copyText = vi.fn(async (_text: string) => true)) {
  const mounted = page.mount({ page: first, actions: { correct }, copyText, ...change });
  const { sidebar, all, text, one } = mounted;
  sidebar.show();
  return {
    sidebar,
    all,
    text,
    async click(selector: string) {
      one(selector).click();
      await settle();
    },
    async turn() {
      sidebar.turnTo({ context: sampleContext(), page: second, limits: [] });
      await settle();
    },
  };
}

describe('beside another article of the page', () => {
  it('nothing is put aside, and a press puts this one aside', async () => {
    const shown = show();
    await shown.click('[data-act="put-aside"]');
    expect(shown.text('[data-section="actions"]')).toContain(en.correct.pageAside);
    await shown.turn();
    expect(shown.text('[data-section="actions"]')).not.toContain(en.correct.pageAside);
    correct.keep.mockClear();
    await shown.click('[data-act="put-aside"]');
    expect(correct.keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: second.title }));
  });

  it('what was on its way for the one before is not said of this one', async () => {
    const shown = show();
    let answer: (id: string) => void = () => undefined;
    correct.keep.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await shown.click('[data-act="put-aside"]');
    await shown.turn();
    answer('correction-1');
    await settle();
    expect(shown.text('[data-section="actions"]')).not.toContain(en.correct.pageAside);
  });

  it('nothing is said to be copied', async () => {
    const shown = show();
    await shown.click('[data-format="csv"] [data-act="copy"]');
    expect(shown.text('.take-along')).toContain(en.actions.copied);
    await shown.turn();
    expect(shown.text('.take-along')).not.toContain(en.actions.copied);
    expect(shown.all('[data-format="csv"] [data-act="copy"] svg')).toEqual([]);
  });

  it('no text of the one before is left to be copied by hand', async () => {
    const shown = show(
      {},
      vi.fn(async () => false),
    );
    await shown.click('[data-format="markdown"] [data-act="copy"]');
    expect(shown.all('textarea')).toHaveLength(1);
    await shown.turn();
    expect(shown.all('textarea')).toEqual([]);
  });

  it('lists are folded, and no record of the timeline is open', async () => {
    const shown = show();
    const rows = () => shown.all('[data-section="prior"] li[data-wave]').length;
    const folded = rows();
    await shown.click('[data-section="prior"] .rows + .text-button');
    await shown.click('[data-mark^="programme"]');
    expect(rows()).toBeGreaterThan(folded);
    expect(shown.all('.timeline > .card, .chart > .card')).toHaveLength(1);
    await shown.turn();
    expect(rows()).toBe(folded);
    expect(shown.all('.timeline > .card, .chart > .card')).toEqual([]);
  });
});

describe('putting a page aside', () => {
  it('says so where it cannot be taken back', async () => {
    const shown = show();
    await shown.click('[data-act="put-aside"]');
    correct.takeBack.mockResolvedValueOnce(false);
    await shown.click('[data-act="put-aside"]');
    expect(shown.text('[role="status"]')).toBe(en.correct.failed);
    expect(shown.text('[data-section="actions"]')).toContain(en.correct.pageAside);
  });
});

describe('a text that has grown', () => {
  const printed = figure('9,000', { start: 10, end: 15, value: 9_000 });
  const grown = figure('9,000', { start: 21, end: 26, value: 9_000 });
  const contextOf = (one: typeof printed) => sampleContext({ figures: [checkedFigure(one, 'no_record')] });

  it('is what words are taken along from', async () => {
    const copyText = vi.fn(async (_text: string) => true);
    const shown = show({ context: contextOf(printed), page: { ...first, body: 'It is now 9,000 jobs.' } }, copyText);
    shown.sidebar.update({ context: contextOf(grown), page: { ...first, body: 'Update. As of today, 9,000 jobs.' } });
    await settle();
    await shown.click('[data-format="jsonLd"] [data-act="copy"]');
    expect(copyText.mock.calls[0]?.[0]).toContain('"prefix": "Update. As of today, "');
    expect(copyText.mock.calls[0]?.[0]).toContain('"suffix": " jobs."');
  });

  it('and so is what stands in the page, once that was read again', async () => {
    vi.stubGlobal('chrome', {});
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const sentence = 'The company says that it is to cut 9,000 jobs this year, most of them in its offices.';
    const read = (start: string) => {
      const paragraphs = [start, sentence, sentence.replace('9,000', '8,000')].map((text) => `<p>${text}</p>`);
      document.body.innerHTML = `<main><article><h1>A company cuts</h1>${paragraphs.join('')}</article></main>`;
      const page = extractArticle(document, first.url);
      const at = page?.article.body.indexOf('9,000') ?? -1;
      if (page === null || at < 0) throw new Error('not read');
      return { page, context: contextOf(figure('9,000', { start: at, end: at + 5, value: 9_000 })) };
    };
    const view = createView({
      document,
      ...read('In the morning the heads of all its offices were told.'),
      settings: await readSettings(),
      locale: 'en',
      hidden: false,
      site: null,
      memory: new Map(),
      layout: usualLayout,
      onLayout: vi.fn(),
      setRoomSheet: async () => true,
      onShown: vi.fn(),
      onClosed: vi.fn(),
      onRemoved: vi.fn(),
      onFailed: vi.fn(),
      onStale: vi.fn(),
      setMarksSheet: vi.fn(),
      isLookedAt: () => true,
      filler: drawnHere(),
    });
    view.update(read('This report was brought up to date in the evening, after the stock exchange had closed.'));
    await allDrawn(page.inPage());
    page.inPage().roots.at(-1)?.querySelector<HTMLElement>('[data-format="jsonLd"] [data-act="copy"]')?.click();
    await settle();
    view.destroy();
    expect(writeText.mock.calls[0]?.[0]).toContain('The company says that it is to cut "');
    expect(writeText.mock.calls[0]?.[0]).toContain('"suffix": " jobs this year,');
  });

  it('under another headline has that, and the rows that are open stay open under both', async () => {
    const memory = new Map();
    const shown = show({ memory });
    await shown.click('[data-section="figures"] .row-head');
    const open = shown.all('.row-head[aria-expanded="true"]').length;
    shown.sidebar.update({ page: second });
    await settle();
    expect(shown.all('.row-head[aria-expanded="true"]')).toHaveLength(open);
    expect([...memory.keys()]).toEqual([first.title, second.title]);
    shown.sidebar.turnTo({ context: sampleContext(), page: first, limits: [] });
    await settle();
    expect(shown.all('.row-head[aria-expanded="true"]')).toHaveLength(open);
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/context/context.ts';
import { say } from '../../src/context/sentence.ts';
import { hostMark, hostSelector } from '../../src/messages/room-sheet.ts';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import type { Story } from '../../src/story/story.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { settle } from './in-page.ts';
import { type Change, inFreshPages, type Mounted, press } from './mounting.ts';
import { checked, checkedFigure, figure, sampleContext, story } from './sample-context.ts';

const en = labelsFor('en');
const page = inFreshPages();

function show(context: Context = sampleContext(), change: Change = {}): Mounted {
  const shown = page.mount({ context, ...change });
  shown.sidebar.setPlaced(new Set(context.figures.keys()));
  shown.sidebar.show();
  return shown;
}

describe('the element in the page', () => {
  it('is one, closed, and goes without trace', () => {
    const before = document.documentElement.outerHTML;
    const { root, sidebar } = show();
    const hosts = document.querySelectorAll(hostSelector);
    expect(hosts).toHaveLength(1);
    expect(hosts[0]?.shadowRoot).toBeNull();
    expect(root.mode).toBe('closed');
    hosts[0]?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    sidebar.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the place of one that was left behind', () => {
    const former = document.createElement('div');
    former.setAttribute(hostMark, '');
    document.documentElement.append(former);
    show();
    expect(document.querySelectorAll(hostSelector)).toHaveLength(1);
  });

  it('keeps keys and clicks to itself', () => {
    const heard = vi.fn();
    for (const name of ['keydown', 'click', 'focusin', 'wheel']) document.addEventListener(name, heard);
    const shown = show();
    const [button] = shown.all('button');
    press(button ?? shown.root, 'j');
    button?.dispatchEvent(new Event('wheel', { bubbles: true, composed: true }));
    button?.focus();
    button?.click();
    expect(heard).not.toHaveBeenCalled();
    for (const name of ['keydown', 'click', 'focusin', 'wheel']) document.removeEventListener(name, heard);
  });

  it('takes no focus when it appears', () => {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.focus();
    show();
    expect(document.activeElement?.localName).toBe('input');
  });
});

describe('closing and shrinking', () => {
  it('closes with Escape', () => {
    const shown = show();
    press(shown.all('.row-head')[0] ?? shown.root, 'Escape');
    expect(document.querySelector(hostSelector)).toBeNull();
    expect(shown.options.onClose).toHaveBeenCalledTimes(1);
  });

  it('does not let the page press Escape', () => {
    const shown = show();
    press(document.body, 'Escape');
    document.querySelector(hostSelector)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector(hostSelector)).not.toBeNull();
    expect(shown.options.onClose).not.toHaveBeenCalled();
  });

  it('shrinks to a tab that says how many figures there are, and comes back with focus', async () => {
    const shown = show();
    shown.one(`[aria-label="${en.panel.collapse}"]`).click();
    await settle();
    const [tab] = shown.all('.tab');
    expect(tab?.getAttribute('aria-label')).toBe('Open Prior Waves: 4 figures');
    expect(shown.root.activeElement).toBe(tab);
    expect(shown.options.onLayout).toHaveBeenLastCalledWith({ open: false });
    tab?.click();
    await settle();
    expect(shown.all('.panel')).toHaveLength(1);
    expect(shown.root.activeElement?.getAttribute('aria-label')).toBe(en.panel.collapse);
  });

  it('is made wider and narrower by the arrow keys, within bounds', async () => {
    const shown = show();
    const handle = shown.all('[role="separator"]')[0];
    for (let i = 0; i < 30; i += 1) press(handle ?? shown.root, 'ArrowLeft');
    await settle();
    expect(handle?.getAttribute('aria-valuenow')).toBe(handle?.getAttribute('aria-valuemax'));
    press(handle ?? shown.root, 'ArrowRight');
    expect(shown.options.onLayout).toHaveBeenLastCalledWith({ width: 620 });
  });
});

describe('figures', () => {
  it('stand once each, with what they mean and the verdict in words', () => {
    const { all } = show();
    const rows = all('[data-section="figures"] li[data-figures]').map((row) => ({
      figures: row.dataset.figures,
      printed: row.querySelector('.printed')?.textContent,
      more: row.querySelector('.row-more')?.textContent,
      verdict: row.querySelector('.verdict')?.textContent,
    }));
    expect(rows).toEqual([
      { figures: '0 2', printed: '9,000 more jobs', more: '9,000 · jobs cut · 2 times', verdict: 'Agrees' },
      { figures: '1', printed: 'nearly 30,000', more: 'cuts in all', verdict: 'Rounds' },
      { figures: '3', printed: '4,200', more: 'jobs cut · of Another Firm', verdict: 'No record' },
    ]);
  });

  it('have an icon beside every verdict, never colour alone', () => {
    const { all } = show();
    const verdicts = all('.verdict');
    expect(verdicts.every((verdict) => verdict.querySelector('svg[aria-hidden="true"] path'))).toBe(true);
  });

  it('open their receipt in place: record, status, rule and a link to the source', async () => {
    const shown = show();
    shown.one('[data-row="figure-0"] .row-head').click();
    await settle();
    expect(shown.options.actions.showFigure).toHaveBeenCalledWith(0);
    const receipt = shown.all('#receipt-figure-0')[0];
    expect(receipt?.hidden).toBe(false);
    expect(receipt?.textContent).toContain('Wave nine');
    expect(receipt?.textContent).toContain('about 9,000');
    expect(receipt?.textContent).toContain('Confirmed');
    expect(receipt?.textContent).toContain('A cut: the word “cuts”.');
    const link = receipt?.querySelector('a');
    expect(link?.href).toBe('https://paper.example/a?b=1');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noopener');
    shown.one('[data-row="figure-0"] .row-head').click();
    await settle();
    expect(receipt?.hidden).toBe(true);
    expect(shown.options.actions.showFigure).toHaveBeenCalledTimes(1);
  });

  it('lead to each place where they stand', async () => {
    const shown = show();
    shown.one('[data-row="figure-0"] .row-head').click();
    await settle();
    const ways = shown.all('#receipt-figure-0 .occurrences button');
    expect(ways.map((way) => way.textContent)).toEqual(['Show no. 1 in the text', 'Show no. 2 in the text']);
    ways[1]?.click();
    expect(shown.options.actions.showFigure).toHaveBeenLastCalledWith(2);
  });

  it('say so when their words are gone from the page', async () => {
    const shown = show();
    shown.sidebar.setPlaced(new Set([0, 2, 3]));
    shown.one('[data-row="figure-1"] .row-head').click();
    await settle();
    expect(shown.text('#receipt-figure-1')).toContain(en.figures.unplaced);
    expect(shown.options.actions.showFigure).not.toHaveBeenCalled();
  });

  it('open from the page without taking focus, also out of the tab', async () => {
    const shown = show(sampleContext(), { layout: { ...usualLayout, open: false } });
    document.body.tabIndex = -1;
    document.body.focus();
    shown.sidebar.openFigure(2);
    await settle();
    expect(shown.all('[data-row="figure-0"] .receipt')[0]?.hidden).toBe(false);
    expect(shown.all('[data-current]').map((row) => row.dataset.row)).toEqual(['figure-0']);
    expect(document.activeElement).toBe(document.body);
  });

  it('are marked where they rest on own records or are newer than the dataset', async () => {
    const own = checkedFigure(figure('500', { value: 500 }), 'agrees', {
      record: { type: 'wave', id: 'nine' },
      ownRecords: true,
      newerThanDataset: true,
    });
    const shown = show(sampleContext({ figures: [own] }));
    shown.one('[data-row="figure-0"] .row-head').click();
    await settle();
    expect(shown.text('#receipt-figure-0')).toContain(en.figures.own);
    expect(shown.text('[data-section="answer"]')).toContain('21 November 2026');
  });

  it('are no section where there are none', () => {
    const { all } = show(sampleContext({ figures: [], claims: [] }));
    expect(all('[data-section="figures"]')).toEqual([]);
  });

  it('stay readable where there are sixty: what differs is never folded away, other companies stand apart', async () => {
    const own = Array.from({ length: 50 }, (_, at) =>
      checkedFigure(
        figure(`${at + 1},000`, { value: (at + 1) * 1_000, start: at * 10, end: at * 10 + 5 }),
        at === 40 ? 'differs' : 'agrees',
        { record: { type: 'wave', id: 'nine' } },
      ),
    );
    const others = Array.from({ length: 10 }, (_, at) =>
      checkedFigure(figure(`${at + 1}00`, { value: (at + 1) * 100, subject: 'Another Firm' }), 'no_record'),
    );
    const shown = show(sampleContext({ figures: [...own, ...others], claims: [] }));
    const printed = (within: string) => shown.all(`${within} > li .printed`).map(({ textContent }) => textContent);
    const top = '[data-section="figures"] > .rows';
    expect(printed(top)).toHaveLength(11);
    expect(printed(top)).toContain('41,000');
    expect(shown.text('[data-section="figures"] summary')).toBe('10 figures of other companies');
    // A mark in the text leads to a row that was folded away.
    shown.sidebar.openFigure(30);
    await settle();
    expect(printed(top)).toContain('31,000');
    shown.one(`${top} + .text-button`).click();
    await settle();
    expect(printed(top)).toHaveLength(50);
    const apart = shown.all('[data-section="figures"] > details')[0];
    expect(apart?.hasAttribute('open')).toBe(false);
    shown.sidebar.openFigure(55);
    await settle();
    expect(apart?.hasAttribute('open')).toBe(true);
  });

  it('and claims say in the row that they rest on the reader’s own records', () => {
    const mine = checkedFigure(figure('9,000', { value: 9_000 }), 'agrees', { ownRecords: true });
    const { text } = show(sampleContext({ figures: [mine] }));
    expect(text('[data-section="figures"] .row-head')).toContain(en.figures.ownTag);
  });

  it('show markup in the page’s words as words', () => {
    const nasty = checkedFigure(figure('<img src=x onerror=alert(1)>'), 'no_record');
    const { all, text } = show(sampleContext({ figures: [nasty] }));
    expect(all('img')).toHaveLength(0);
    expect(text('.printed')).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('waves', () => {
  const listed = ({ all }: Mounted, section: string) =>
    all(`[data-section="${section}"] li[data-wave]`).map((row) => row.dataset.wave);

  it('list the story’s own kind first, the newest on top, and the rest on demand', async () => {
    const shown = show();
    expect(listed(shown, 'prior')).toEqual(['nine', 'eighteen', 'hundreds', 'reported', 'six']);
    expect(shown.text('[data-section="prior"] .rows + .text-button')).toBe('Show 1 more');
    shown.one('[data-section="prior"] .rows + .text-button').click();
    await settle();
    expect(listed(shown, 'prior')).toContain('seven');
    const all = shown.all('.filter button').at(-1);
    all?.click();
    await settle();
    expect(listed(shown, 'prior')).toContain('hires');
  });

  it('keep statuses apart, ranges as ranges, and say where no number was published', async () => {
    const shown = show();
    const rows = shown.all('[data-section="prior"] li[data-wave]').map((row) => ({
      count: row.querySelector('.wave-count')?.textContent,
      status: row.querySelector('.badge')?.getAttribute('data-status'),
    }));
    expect(rows.slice(0, 4)).toEqual([
      { count: 'about 9,000', status: 'confirmed' },
      { count: 'over 18,000', status: 'confirmed' },
      { count: 'hundreds', status: 'confirmed' },
      { count: '100 to 150', status: 'reported' },
    ]);
  });

  it('mark the ones that the article speaks of', () => {
    const { all } = show();
    const marked = all('li[data-wave]').filter((row) => row.querySelector('.tag-mentioned'));
    expect(marked.map((row) => row.dataset.wave)).toEqual(['nine']);
  });

  it('warn of what is not verified and of contractors', async () => {
    const shown = show();
    shown.one('[data-section="prior"] .rows + .text-button').click();
    await settle();
    shown.one('[data-row="wave-six"] .row-head').click();
    shown.one('[data-row="wave-seven"] .row-head').click();
    await settle();
    expect(shown.text('#receipt-wave-six .flag')).toBe(en.record.unverified);
    expect(shown.text('#receipt-wave-seven .flag')).toBe(en.waves.contractor);
  });

  it('keep what came since apart', () => {
    const shown = show();
    expect(listed(shown, 'since')).toEqual(['later']);
    expect(listed(shown, 'prior')).not.toContain('later');
  });
});

describe('the other parts', () => {
  it('stand in the order of what a reader asks first', () => {
    const { all } = show();
    expect(all('[data-section]').map((section) => section.dataset.section)).toEqual([
      'answer',
      'figures',
      'prior',
      'since',
      'scale',
      'checks',
      'background',
      'reading',
      'actions',
    ]);
  });

  it('say how the page was read: where its date stands, and the evidence for and against', () => {
    const why: Story['why'] = [
      { code: 'amazon_title', speaks: 'for', words: [{ text: 'Amazon', in: 'title', start: 0, end: 6 }] },
      { code: 'many_others', speaks: 'against', words: [] },
    ];
    const { text } = show(sampleContext({ story: { ...story, why } }));
    const said = text('[data-section="reading"]');
    for (const words of [
      '21 March 2023',
      en.receipt.from.meta,
      'Amazon is in the headline (“Amazon”).',
      en.receipt.evidenceAgainst,
      'Several other companies are named early.',
    ])
      expect(said).toContain(words);
  });

  it('say how the dates of a claim were read', async () => {
    const span = { text: 'last March', in: 'body', start: 30, end: 40 } as const;
    const because = { rule: 'last-named-month', from: { date: '2023-03-21', is: 'article', words: null } } as const;
    const claim = { ...span, type: 'date', figure: null, event: null, date: '2022-03' } as const;
    const { all, text } = show(
      sampleContext({
        story: { ...story, dates: [{ ...span, value: '2022-03', precision: 'month', because }] },
        claims: [{ ...checked('no_record'), claim }],
      }),
    );
    all('[data-claim="date"] .row-head')[0]?.click();
    await settle();
    expect(text('[data-claim="date"] .reading')).toContain('The last such month before the article’s (21 March 2023).');
  });

  it('are landmarks and headings that can be walked', () => {
    const { all } = show();
    expect(all('aside')[0]?.getAttribute('aria-label')).toBe(en.panel.label);
    expect(all('h2, h3').map((heading) => heading.localName)).toEqual(['h2', ...Array(8).fill('h3')]);
  });

  it('give the headcount then where the article has no figures', () => {
    const { text } = show(sampleContext({ figures: [], scale: [], claims: [] }));
    expect(text('[data-section="scale"]')).toContain('Everybody employed: 1,541,000, 31 December 2022');
  });

  it('leave out what there is nothing to say of', () => {
    const bare = sampleContext({
      story: { ...story, kind: 'conditions', published: null },
      asOf: null,
      figures: [],
      claims: [],
      contested: [],
      waves: [],
      prior: [],
      since: [],
      events: [],
      scale: [],
      headcountThen: { total: null, corporate: null },
    });
    const { all, text } = show(bare);
    expect(all('[data-section]').map((section) => section.dataset.section)).toEqual(['answer', 'reading', 'actions']);
    expect(text('[data-section="answer"]')).toContain(en.answer.undated);
  });

  it('draw another context in place, and rows that are open stay open', async () => {
    const shown = show();
    shown.one('[data-row="wave-eighteen"] .row-head').click();
    shown.sidebar.update({ context: sampleContext({ figures: [] }) });
    await settle();
    expect(shown.all('[data-section="figures"]')).toEqual([]);
    expect(shown.all('#receipt-wave-eighteen')[0]?.hidden).toBe(false);
    expect(shown.text('[role="status"]')).toBe(en.panel.updated);
  });
});

describe('an article that is newer than the dataset', () => {
  it('is said to be so once, by the answer or beside it', () => {
    const later = checkedFigure(figure('9,000', { value: 9_000 }), 'no_record', { newerThanDataset: true });
    const flags = (context: Context) => show(context).all('[data-section="answer"] .flag').length;
    expect(flags(sampleContext({ figures: [later] }))).toBe(1);
    expect(flags(sampleContext({ figures: [later], answer: [say('answer_newer', { asOf: '2026-11-21' })] }))).toBe(0);
  });
});

describe('every number leads to its record', () => {
  const sentence = say('left_share', { percent: 0.6, base: 'total', part: 9_000, ids: ['nine', 'staff-2022'] });

  it('in the answer', () => {
    const shown = show(sampleContext({ answer: [sentence] }));
    const cards = shown.all('[data-section="answer"] .card').map(({ dataset }) => dataset.record);
    expect(cards).toEqual(['wave nine', 'headcount staff-2022']);
    expect(shown.text('[data-section="answer"] .sources')).toContain('The Paper');
  });

  it('in the scale, with the arithmetic and the rule', async () => {
    const shown = show();
    shown.one('[data-section="scale"] .row-head').click();
    await settle();
    const text = shown.text('[data-section="scale"] .receipt');
    expect(text).toContain('9,000 ÷ 1,541,000 = 0.6%');
    expect(text).toContain(en.scale.rule);
    const cards = shown.all('[data-section="scale"] .card').map(({ dataset }) => dataset.record);
    expect(cards).toEqual(['wave nine', 'headcount staff-2022']);
  });

  it('in what the article leaves out', async () => {
    const shown = show(sampleContext({ leftOut: [sentence] }));
    shown.one('[data-left-out="left_share"] .row-head').click();
    await settle();
    const cards = shown.all('[data-left-out="left_share"] .card').map(({ dataset }) => dataset.record);
    expect(cards).toEqual(['wave nine', 'headcount staff-2022']);
  });

  it('and where headline and text say two things, to both places', async () => {
    const climbs = say('left_climb', { headline: 'announced', text: 'planned', figures: [0, 1] });
    const shown = show(sampleContext({ leftOut: [climbs] }));
    shown.one('[data-left-out="left_climb"] .row-head').click();
    await settle();
    expect(shown.text('.left-out .overline')).toBe(en.answer.climb);
    const ways = shown.all('[data-left-out="left_climb"] .receipt .text-button');
    expect(ways).toHaveLength(2);
    ways[1]?.click();
    expect(shown.options.actions.showFigure).toHaveBeenCalledWith(1);
  });

  it('and where sources differ, to who says what', async () => {
    const differing = checkedFigure(figure('9,500', { value: 9_500 }), 'sources_differ', {
      record: { type: 'wave', id: 'nine' },
    });
    const shown = show(sampleContext({ figures: [differing] }));
    shown.one('[data-section="figures"] .row-head').click();
    await settle();
    expect(shown.text('[data-section="figures"] .card')).toContain(en.record.whoSays);
    shown.one('[data-section="checks"] [data-row="contested-how-many"] .row-head').click();
    await settle();
    const cards = shown.all('[data-row="contested-how-many"] .card[data-record]').map(({ dataset }) => dataset.record);
    expect(cards).toEqual(['wave nine']);
  });
});

describe('the words of bundled records', () => {
  const wordings = { 'Wave nine': { fi: 'Yhdeksän tuhannen aalto', 'zh-TW': '九千人的一波' } };

  it('are the reader’s language where there are such, else English and marked so', () => {
    const context = sampleContext();
    const shown = show({ ...context, records: { ...context.records, wordings } }, { locale: 'fi' });
    const title = (id: string) => shown.all(`li[data-wave="${id}"] .row-more`)[0];
    expect(title('nine')?.textContent).toBe('Yhdeksän tuhannen aalto');
    expect(title('nine')?.lang).toBe('fi');
    expect(title('eighteen')?.textContent).toBe('Wave eighteen');
    expect(title('eighteen')?.lang).toBe('en');
  });

  it('give way to what the reader made of them', async () => {
    const context = sampleContext();
    const shown = show({ ...context, records: { ...context.records, own: ['nine'] } });
    expect(shown.text('li[data-wave="nine"] .row-head')).toContain(en.figures.ownTag);
    shown.one('[data-row="wave-nine"] .row-head').click();
    await settle();
    expect(shown.text('#receipt-wave-nine .flag')).toBe(en.record.own);
  });
});

describe('actions', () => {
  it('copy the whole as Markdown and say so', async () => {
    const shown = show();
    shown.one('[data-format="markdown"] [data-act="copy"]').click();
    await settle();
    expect(shown.options.actions.copyText).toHaveBeenCalledWith(
      expect.stringContaining('# Amazon cuts 9,000 more jobs'),
    );
    expect(shown.text('[role="status"]')).toBe(en.actions.copied);
  });

  it('give the text to copy by hand where the page does not let us', async () => {
    const shown = show(sampleContext(), { actions: { copyText: async () => false } });
    shown.one('[data-format="markdown"] [data-act="copy"]').click();
    await settle();
    const [area] = shown.all('textarea');
    expect(area instanceof HTMLTextAreaElement && area.value).toContain('[The Paper](<https://paper.example/a?b=1>)');
  });

  it('copy one figure as a receipt', async () => {
    const shown = show();
    shown.one('[data-section="figures"] .row-head').click();
    await settle();
    shown.one('[data-act="receipt"]').click();
    await settle();
    expect(shown.options.actions.copyText).toHaveBeenCalledWith(expect.stringContaining('[9,000 more jobs]'));
    expect(shown.text('[role="status"]')).toBe(en.actions.copied);
  });

  it('copy the figures as CSV and as web annotations', async () => {
    const shown = show();
    shown.one('[data-format="csv"] [data-act="copy"]').click();
    shown.one('[data-format="jsonLd"] [data-act="copy"]').click();
    await settle();
    expect(shown.options.actions.copyText).toHaveBeenCalledWith(expect.stringContaining('article,publisher,url'));
    expect(shown.options.actions.copyText).toHaveBeenCalledWith(expect.stringContaining('"AnnotationCollection"'));
  });

  it('open the page to print with what is shown', async () => {
    const openBrief = vi.fn(async () => true);
    const shown = show(sampleContext(), { actions: { openBrief } });
    shown.one('[data-act="brief"]').click();
    await settle();
    expect(openBrief).toHaveBeenCalledWith(sampleContext(), shown.options.page, []);
  });

  it('offer nothing that leads nowhere', () => {
    const { all } = show();
    expect(all('[data-section="actions"] button').map(({ dataset }) => dataset.act)).toEqual(
      Array.from({ length: 3 }, () => ['copy', 'save']).flat(),
    );
  });

  it('switch the site off and on again', async () => {
    const setOff = vi.fn(async () => true);
    const shown = show(sampleContext(), { actions: { site: { host: 'news.example', setOff } } });
    const button = shown.all('[data-section="actions"] button').at(-1);
    button?.click();
    await settle();
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    expect(shown.text('[data-section="actions"]')).toContain('news.example');
    button?.click();
    await settle();
    expect(setOff.mock.calls).toEqual([[true], [false]]);
    expect(button?.getAttribute('aria-pressed')).toBe('false');
  });
});

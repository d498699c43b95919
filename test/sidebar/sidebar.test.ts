// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/context/context.ts';
import { say } from '../../src/context/sentence.ts';
import { hostMark, hostSelector } from '../../src/messages/room-sheet.ts';
import type { Story } from '../../src/story/story.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { settle } from './in-page.ts';
import { press } from './mounting.ts';
import { checked, checkedFigure, figure, sampleContext, story } from './sample-context.ts';
import { showsSidebars } from './shown.ts';

const en = labelsFor('en');
const show = showsSidebars();

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

describe('the reader’s own records and corrections', () => {
  it('are said to take no part where they cannot be read', () => {
    const flags = (context: Context) =>
      show(context)
        .all('[data-section="answer"] .flag')
        .map(({ textContent }) => textContent);
    expect(flags(sampleContext())).toEqual([]);
    expect(flags(sampleContext({ ownUnread: true }))).toEqual([en.answer.ownUnread]);
  });
});

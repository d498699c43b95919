// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { settle } from './in-page.ts';
import { checkedFigure, figure, sampleContext } from './sample-context.ts';
import { showsSidebars } from './shown.ts';

const en = labelsFor('en');
const show = showsSidebars();

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

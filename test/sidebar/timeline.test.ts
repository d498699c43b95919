// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context/context.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';
import { settle } from './in-page.ts';
import { inFreshPages, press } from './mounting.ts';
import { checkedFigure, figure, headcount, quantity, sampleContext, sources, wave } from './sample-context.ts';

const words = labelsFor('en').timeline;
const page = inFreshPages();

/** The sample with headcounts for a line, and a figure that is another than its record's. */
function context(change: Partial<Context> = {}): Context {
  const sample = sampleContext();
  const odd = figure('15,000', { value: 15_000, asOf: '2023-01' });
  const years = [2019, 2020, 2021, 2022].map((year) => headcount(`year-${year}`, `${year}-12-31`, 800_000 + year));
  return {
    ...sample,
    figures: [
      ...sample.figures,
      checkedFigure(odd, 'differs', { record: { type: 'wave', id: 'eighteen' }, wave: 'eighteen' }),
    ],
    staff: years.map(({ id }) => id),
    ...change,
    records: { ...sample.records, headcounts: [...sample.records.headcounts, ...years], sources },
  };
}

function show(shown = context(), locale: Locale = 'en') {
  const mounted = page.mount({ context: shown, locale });
  mounted.sidebar.show();
  return {
    ...mounted,
    mark: (key: string) => mounted.one(`[data-mark="${key}"]`),
    focused: () => mounted.root.activeElement?.getAttribute('data-mark') ?? null,
  };
}

describe('the timeline by keyboard', () => {
  it('is one stop for the tab key, at the article’s own wave, and the arrow keys go from mark to mark', () => {
    const { all, mark, focused, root } = show();
    const stops = all('[role=option]').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ dataset }) => dataset.mark)).toEqual(['wave nine']);
    mark('wave nine').focus();
    press(root.activeElement, 'ArrowLeft');
    expect(focused()).toBe('wave eighteen');
    press(root.activeElement, 'ArrowDown');
    expect(focused()).toMatch(/^figure/);
    press(root.activeElement, 'ArrowDown');
    expect(focused()).toBe('programme reduction');
    press(root.activeElement, 'ArrowDown');
    expect(focused()).toBe('headcount year-2022');
    press(root.activeElement, 'Home');
    expect(focused()).toBe('headcount year-2019');
  });

  it('opens the row of a wave or of a figure', async () => {
    const { all, mark } = show();
    press(mark('wave eighteen'), 'ArrowRight');
    mark('wave eighteen').focus();
    press(mark('wave eighteen'), 'Enter');
    await settle();
    expect(all('#receipt-wave-eighteen')[0]?.hidden).toBe(false);
    mark('figure 4').focus();
    press(mark('figure 4'), ' ');
    await settle();
    expect(all('#receipt-figure-4')[0]?.hidden).toBe(false);
  });

  it('shows the record with its sources of what has no row, and takes it away again', async () => {
    const { all, mark } = show();
    mark('programme reduction').focus();
    press(mark('programme reduction'), 'Enter');
    await settle();
    expect(all('.timeline > [data-record="programme reduction"] .sources')).toHaveLength(1);
    press(mark('programme reduction'), 'Enter');
    await settle();
    expect(all('.timeline > [data-record]')).toEqual([]);
  });
});

describe('the timeline told', () => {
  it('names each mark by date, count, status and title, and says whose it is', () => {
    const { all } = show();
    const said = all('[role=option]').map((option) => option.getAttribute('aria-label'));
    expect(said).toContain('20 March 2023 · about 9,000 · Confirmed · In this article · Wave nine');
    expect(said).toContain('November 2022 · hundreds · Confirmed · Wave hundreds');
    expect(said).toContain('28 February 2020 · 1,000 · Confirmed · At contractors, not at Amazon itself · Wave seven');
    expect(said).toContain(
      'January 2023 · The article: 15,000 · Differs · on record: over 18,000 · jobs cut · Wave eighteen',
    );
    expect(said).toContain('31 December 2022 · 802,022 · Headcount · Staff, 2022-12-31');
    expect(said.some((name) => name?.includes('about 27,000 · Programme'))).toBe(true);
    expect(new Set(all('[role=option]').map((option) => option.closest('[role=listbox]')))).toHaveLength(1);
  });

  it('has a twin in a table with the same marks in the same order', () => {
    const { all } = show();
    const twins = all('.twin tr[data-twin]').map(({ dataset }) => dataset.twin);
    expect(twins).toEqual(all('[role=option]').map(({ dataset }) => dataset.mark));
    expect(all('.twin th[scope=col]')).toHaveLength(3);
    const nine = all('.twin [data-twin="wave nine"]')[0]?.textContent;
    for (const part of ['20 Mar 2023', 'about 9,000', 'Confirmed', 'Wave nine']) expect(nine).toContain(part);
  });

  it('tells the scale of the headcount, and which figures differ, in words', () => {
    const said = show()
      .all('.legend')
      .map(({ textContent }) => textContent)
      .join(' ');
    expect(said).toContain(words.headcountScale('802,019', '2019', '802,022', '2022'));
    expect(said).toContain(words.differs);
    expect(said).toContain(words.contractor);
  });

  it.each(locales)('is all in %s', (locale) => {
    const { all } = show(context(), locale);
    const label = all('.timeline svg[role=img]')[0]?.getAttribute('aria-label');
    expect(label).toContain(labelsFor(locale).kinds.layoff);
    expect(all('.timeline text').map(({ textContent }) => textContent)).toContain(labelsFor(locale).timeline.article);
  });
});

describe('the tooltip', () => {
  it('comes with focus and goes with it, and Esc takes it away before the sidebar', async () => {
    const { all, mark, options } = show();
    mark('wave eighteen').focus();
    await settle();
    expect(all('.tip')[0]?.textContent).toContain('over 18,000');
    press(mark('wave eighteen'), 'Escape');
    await settle();
    expect(all('.tip')).toEqual([]);
    expect(options.onClose).not.toHaveBeenCalled();
    press(mark('wave eighteen'), 'ArrowRight');
    await settle();
    expect(all('.tip')[0]?.textContent).toContain('about 9,000');
    mark('wave nine').blur();
    await settle();
    expect(all('.tip')).toEqual([]);
    press(mark('wave nine'), 'Escape');
    expect(options.onClose).toHaveBeenCalledTimes(1);
  });

  it('stays while the pointer is on the mark or on the tooltip itself', async () => {
    const { all, mark } = show();
    const move = (target: EventTarget | undefined, type = 'pointermove') =>
      target?.dispatchEvent(new Event(type, { bubbles: type !== 'pointerleave' }));
    move(mark('wave eighteen'));
    await settle();
    expect(all('.tip')).toHaveLength(1);
    move(all('.tip strong')[0]);
    await settle();
    expect(all('.tip')).toHaveLength(1);
    move(all('.plot')[0], 'pointerleave');
    await settle();
    expect(all('.tip')).toEqual([]);
  });
});

describe('cuts and hires', () => {
  it('stand in charts of their own, each with its table', async () => {
    const more = wave('more-hires', '2021-10-18', { kind: 'hiring', count: quantity(150_000) });
    const sample = context();
    const both = context({ story: { ...sample.story, kind: 'conditions' }, prior: [...sample.prior, more.id] });
    both.records.waves.push(more);
    const { all } = show(both);
    expect(all('.timeline').map(({ dataset }) => dataset.kind)).toEqual(['layoff', 'hiring']);
    expect(all('.timeline[data-kind=hiring] [data-mark^=wave]').map(({ dataset }) => dataset.mark)).toEqual([
      'wave more-hires',
      'wave hires',
    ]);
    expect(all('.timeline[data-kind=hiring] [data-mark^=figure]')).toEqual([]);
    expect(all('.twin')).toHaveLength(2);
  });

  it('are not drawn where there is but one', () => {
    expect(show(context({ prior: ['nine'], since: [], waves: ['nine'] })).all('.timeline')).toEqual([]);
  });
});

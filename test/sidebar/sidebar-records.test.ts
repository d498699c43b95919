// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { say } from '../../src/context/sentence.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { settle } from './in-page.ts';
import type { Mounted } from './mounting.ts';
import { checkedFigure, figure, sampleContext } from './sample-context.ts';
import { showsSidebars } from './shown.ts';

const en = labelsFor('en');
const show = showsSidebars();

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

import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context/context.ts';
import { contextMarkdown } from '../../src/sidebar/take-along/markdown.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import type { Locale } from '../../src/surfaces/locale.ts';
import { indexRecords } from '../../src/surfaces/records.ts';
import { byHand } from '../story/by-hand.ts';
import { checkedFigure, figure, sampleContext } from './sample-context.ts';

function markdown(context: Context = sampleContext(), locale: Locale = 'en', title = 'Amazon cuts 9,000 more jobs') {
  return contextMarkdown({
    context,
    records: indexRecords(context.records),
    page: { title, url: 'https://news.example/story?id=1', publisher: 'The News' },
    labels: labelsFor(locale),
    locale,
  });
}

describe('the context as Markdown', () => {
  it('begins with the article and where it stands', () => {
    const [title, , article] = markdown().split('\n');
    expect(title).toBe('# Amazon cuts 9,000 more jobs');
    expect(article).toContain('(<https://news.example/story?id=1>)');
    expect(article).toContain('The News · 21 March 2023 · Layoffs');
  });

  it('says where the reader’s own records and corrections take no part', () => {
    expect(markdown(sampleContext({ ownUnread: true }))).toContain(`*${labelsFor('en').answer.ownUnread}*`);
    expect(markdown()).not.toContain(labelsFor('en').answer.ownUnread);
  });

  it('gives every figure with its verdict, its record and the sources behind it', () => {
    const line = markdown()
      .split('\n')
      .find((each) => each.includes('9,000 more jobs”'));
    expect(line).toContain('**Agrees.**');
    expect(line).toContain('The record: Wave nine (20 March 2023)');
    expect(line).toContain('[The Paper](<https://paper.example/a?b=1>), 20 March 2023');
  });

  it('gives every wave with date, count, status and sources, and what came since apart', () => {
    const [, prior = '', since = ''] =
      /## Prior waves\n([\s\S]*?)## Since then\n([\s\S]*?)\n## /.exec(markdown()) ?? [];
    expect(prior).toContain('- **4 January 2023**: over 18,000, Confirmed. Wave eighteen');
    expect(prior).toContain('- **28 October 2022**: 100 to 150, Press report.');
    expect(prior.match(/^- /gm)).toHaveLength(7);
    expect(prior.match(/Sources: /g)).toHaveLength(7);
    expect(since).toContain('over 500');
  });

  it('ends with the dataset’s date', () => {
    expect(markdown().trimEnd().split('\n').at(-1)).toContain('21 November 2026');
  });

  it('is in the reader’s language', () => {
    expect(markdown(sampleContext(), 'fi')).toContain('## Aiemmat aallot');
    expect(markdown(sampleContext(), 'zh-TW')).toContain('## 先前的波次');
  });

  it('has the punctuation of the reader’s language', () => {
    const chinese = markdown(sampleContext(), 'zh-TW');
    expect(chinese).toContain('- 「9,000 more jobs」：');
    expect(chinese).toContain('**相符。**');
    // Between two Chinese signs, within bold type or not, stands no punctuation of another script.
    expect(chinese).not.toMatch(/\p{Script=Han}\**[.:,;“”]/u);
    expect(markdown(sampleContext(), 'fi')).toContain('- ”9,000 more jobs”: ');
  });

  it('says which figures the reader put right, and what keeps the page from being read as a whole', () => {
    const corrected = { by: 'correction-1', where: 'page', says: 'role', role: 'hires', subject: 'Amazon' } as const;
    const context = sampleContext({
      figures: [checkedFigure(figure('9,000', { value: 9_000, because: byHand({ corrected }) }), 'agrees')],
    });
    expect(markdown(context)).toMatch(/“9,000”: .* · Put right by you\. \*\*Agrees\.\*\*/);
    const labels = labelsFor('en');
    const page = { title: 'Amazon cuts jobs', url: null, publisher: null };
    const records = indexRecords(context.records);
    const text = contextMarkdown({ context, records, page, labels, locale: 'en', limits: ['teaser'] });
    expect(text).toContain(`*${labels.limits.teaser}*`);
  });

  it('lets no text of the page become markup', () => {
    const nasty = figure('[x](javascript:alert(1)) <b>|`*', { value: 1 });
    const context = sampleContext({ figures: [checkedFigure(nasty, 'no_record')] });
    const text = markdown(context, 'en', '# not a heading\n- nor a list <script>');
    expect(text).toContain('# \\# not a heading - nor a list \\<script\\>');
    expect(text).toContain('\\[x\\](javascript:alert(1)) \\<b\\>\\|\\`\\*');
  });

  it('links to web addresses only', () => {
    const { records } = sampleContext();
    const [paper] = records.sources;
    if (!paper) throw new Error('no source');
    const odd = { ...records, sources: [{ ...paper, url: 'javascript:alert(1)' }] };
    expect(markdown(sampleContext({ records: odd }))).not.toContain('javascript:');
  });
});

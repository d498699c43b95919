import { describe, expect, it } from 'vitest';
import { articleFromText, parsePublished } from '../../src/article/from-text.ts';
import { CHINESE, ENGLISH, NEXT_STORY, NEXT_STORY_CHINESE } from './own-articles.ts';
import { blockTexts } from './page.ts';

const blocksOf = (text: string, title?: string) =>
  blockTexts({ article: articleFromText({ text, ...(title === undefined ? {} : { title }) }) });

describe('an article given as text', () => {
  it('keeps title and body exactly as given', () => {
    const text = `  ${ENGLISH.paragraphs.join('\n\n  ')}\n`;
    const article = articleFromText({ text, title: ` ${ENGLISH.title}`, lang: 'en-IN', url: 'https://a.example/x' });
    expect(article.body).toBe(text);
    expect(article.title).toBe(` ${ENGLISH.title}`);
    expect(article).toMatchObject({
      declaredLang: 'en-IN',
      url: 'https://a.example/x',
      publisher: null,
      published: null,
    });
    expect(blockTexts({ article })).toEqual(ENGLISH.paragraphs);
  });

  it('has an empty title where none is given, and the first line as a heading', () => {
    const article = articleFromText({ text: [ENGLISH.title, ENGLISH.title, ...ENGLISH.paragraphs].join('\n') });
    expect(article.title).toBe('');
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'heading',
      ...ENGLISH.paragraphs.map(() => 'paragraph'),
    ]);
  });

  it('takes a first sentence for a paragraph', () => {
    expect(articleFromText({ text: ENGLISH.paragraphs.join('\n') }).blocks[0]?.kind).toBe('paragraph');
    expect(articleFromText({ text: 'Amazon cuts 4,200 jobs' }).blocks).toHaveLength(1);
  });

  it('splits at every kind of line end and leaves out empty lines', () => {
    expect(blocksOf('First line here.\r\n\r\n \t\nSecond line here.\rThird line here.')).toEqual([
      'First line here.',
      'Second line here.',
      'Third line here.',
    ]);
  });

  it('knows list items', () => {
    const article = articleFromText({
      text: 'What falls away:\n- Devices: 1,100 posts\n2) Stores: 800 posts\nThe rest follows in June.',
    });
    expect(article.blocks.map((block) => block.kind)).toEqual(['paragraph', 'list-item', 'list-item', 'paragraph']);
  });

  it('ends its blocks, not its body, where the next article begins', () => {
    const lines = [
      CHINESE.title,
      ...CHINESE.paragraphs,
      '往下滑看下一篇文章',
      NEXT_STORY_CHINESE.title,
      ...NEXT_STORY_CHINESE.paragraphs,
    ];
    const article = articleFromText({ text: lines.join('\n') });
    expect(article.body).toContain(NEXT_STORY_CHINESE.title);
    expect(blockTexts({ article })).toEqual([CHINESE.title, ...CHINESE.paragraphs]);
  });

  it('leaves what is no part of the article out of its blocks', () => {
    const [first = '', second = '', ...rest] = ENGLISH.paragraphs;
    const text = [
      ENGLISH.title,
      'By Robin Marsh',
      '4 min read · 7 years ago',
      first,
      'The gate of the warehouse on Monday',
      'Photo: R. Marsh',
      second,
      'Read more: Rival cuts 12,345 jobs',
      ...rest,
      'Sign up for our newsletter',
      'Join 250,000 readers who get it in their inbox.',
      'Related stories',
      'Rival cuts 12,345 jobs after weak quarter',
      'Chipmaker hires 6,700 engineers',
      '© 2027 Example News Media Ltd. All rights reserved.',
      'Comments (3)',
      'They will cut 55,555, mark my words.',
    ].join('\n');
    expect(blocksOf(text)).toEqual([ENGLISH.title, ...ENGLISH.paragraphs]);
  });

  it('does not end where the mark stands above the text', () => {
    expect(blocksOf(['Next article', ...ENGLISH.paragraphs].join('\n'))).toEqual(ENGLISH.paragraphs);
  });

  it('keeps a story without any mark of an end whole', () => {
    expect(blocksOf(NEXT_STORY.paragraphs.join('\n'))).toEqual(NEXT_STORY.paragraphs);
  });
});

describe('the date of publication as given', () => {
  it.each([
    ['2026', '2026', 'year'],
    ['2026-01', '2026-01', 'month'],
    ['2026-01-23', '2026-01-23', 'day'],
    [' 2026-01-23 ', '2026-01-23', 'day'],
    ['2026-01-23T23:59:00-05:00', '2026-01-23', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
  ] as const)('reads %s', (given, date, precision) => {
    const value = { date, precision, from: 'given', sure: true };
    expect(parsePublished(given)).toEqual({ ok: true, value });
    expect(articleFromText({ text: 'Text.', published: given }).published).toEqual(value);
  });

  it.each([
    '',
    'yesterday',
    '23.1.2026',
    '2026-13',
    '2026-00-10',
    '2026-02-30',
    '2025-02-29',
    '26-01-23',
    '12026',
    '2026-01-23x',
  ])('says what is wrong with “%s”', (given) => {
    const result = parsePublished(given);
    expect(result).toMatchObject({ ok: false });
    if (!result.ok) expect(result.error).toMatch(/not a date|no such day/);
    expect(articleFromText({ text: 'Text.', published: given }).published).toBeNull();
  });
});

describe('the date that the head of a text prints', () => {
  it.each([
    ['en', 'SEATTLE, Jan. 23, 2026 (Example Wire) – The group is to shed office roles this year.', '2026-01-23'],
    ['en', 'By Robin Marsh\nPublished January 23, 2026\n\nThe group is to shed office roles this year.', '2026-01-23'],
    [
      'fi',
      'Julkaistu 23.1.2026 klo 14.05\n\nYhtiö vähentää toimistoväkeä tänä vuonna, se kertoi tiistaina.',
      '2026-01-23',
    ],
    ['de', '23. Januar 2026, 14:05 Uhr\n\nDer Konzern baut in diesem Jahr Stellen in der Verwaltung ab.', '2026-01-23'],
    ['zh-Hant', '發布時間：2026/01/23 14:05\n\n公司今年將裁減辦公室職位，執行長週二說。', '2026-01-23'],
  ])('is read in %s', (lang, text, date) => {
    expect(articleFromText({ text, lang }).published).toEqual({
      date,
      precision: 'day',
      from: 'dateline',
      sure: true,
    });
  });

  it('is not the one of an update, nor one that a sentence tells of, and yields to the one given', () => {
    expect(
      articleFromText({ text: 'Updated January 23, 2026\n\nThe group sheds roles.', lang: 'en' }).published,
    ).toBeNull();
    const told = 'On January 23, 2026 the board met. It decided on the cuts that take effect now.';
    expect(articleFromText({ text: told, lang: 'en' }).published).toBeNull();
    const both = { text: 'SEATTLE, Jan. 23, 2026 (Wire) – The group sheds roles.', published: '2026-01-24' };
    expect(articleFromText(both).published).toMatchObject({ date: '2026-01-24', from: 'given' });
  });
});

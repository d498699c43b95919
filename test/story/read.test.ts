import { describe, expect, test } from 'vitest';
import en from '../../src/story/languages/en.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

const read = (title: string, paragraphs: string[], published: string | null = '2026-01-30') =>
  readStory(articleOf(title, paragraphs, published), en);

describe('whose figure it is', () => {
  test('companies and figures that belong together “respectively”', () => {
    const { figures } = read('Amazon and Microsoft cut jobs', [
      'Amazon and Microsoft laid off 16,000 and 9,000 people respectively.',
    ]);
    expect(figures.map((f) => [f.value, f.subject])).toEqual([
      [16_000, 'Amazon'],
      [9000, 'Microsoft'],
    ]);
  });

  test('a figure of another company beside Amazon’s', () => {
    const { figures } = read('Amazon cuts 16,000 jobs', [
      'Amazon will cut 16,000 jobs. A day before, UPS said it would cut up to 30,000 jobs this year.',
    ]);
    expect(figures.filter((f) => f.in === 'body').map((f) => [f.value, f.subject])).toEqual([
      [16_000, 'Amazon'],
      [30_000, 'UPS'],
    ]);
  });

  test('a total of a whole trade is nobody’s', () => {
    const { figures } = read('Amazon cuts 16,000 jobs', [
      'Across the tech industry more than 120,000 employees were laid off in 2025.',
    ]);
    expect(figures.filter((f) => f.in === 'body').map((f) => f.subject)).toEqual(['several']);
  });
});

describe('what a number is', () => {
  test('days, dollars, shops, votes and strikers are no workforce figures', () => {
    const { figures } = read('Amazon workers walk out', [
      'They have 90 days to decide. The company paid $1,800 million. It runs 500 stores in 18 states.',
      'About 2,000 workers walked out, and 2,654 voted for the union.',
    ]);
    expect(figures).toEqual([]);
  });

  test('an earlier cut, one that is planned, and the staff', () => {
    const { figures } = read('Amazon plans further job cuts', [
      'Amazon may cut as many as 15,000 jobs, after it laid off about 14,000 people in October last year.',
      'The company employs some 1.57 million people.',
    ]);
    expect(figures.map((f) => [f.value, f.role, f.qualifier, f.asOf])).toEqual([
      [15_000, 'planned_cuts', 'up_to', '2026-01'],
      [14_000, 'jobs_cut', 'about', '2025-10'],
      [1_570_000, 'headcount', 'about', '2026-01'],
    ]);
  });

  test('a headline rounds what the text says', () => {
    const { figures } = read('Amazon cuts nearly 30,000 jobs', [
      'Amazon cut 18,000 jobs in January and 9,000 in March, bringing the total to 27,000.',
    ]);
    expect(figures.map((f) => [f.value, f.role])).toEqual([
      [30_000, 'cumulative_cuts'],
      [18_000, 'jobs_cut'],
      [9000, 'jobs_cut'],
      [27_000, 'cumulative_cuts'],
    ]);
  });

  test('the parts that a figure is broken down into', () => {
    const { figures } = read('Amazon lays off 780 in California', [
      'Amazon laid off 780 people: 137 in San Francisco, 391 in Sunnyvale, 176 in Palo Alto and 76 in Santa Clara.',
    ]);
    expect(figures.filter((f) => f.in === 'body').map((f) => [f.value, f.role])).toEqual(
      [780, 137, 391, 176, 76].map((value) => [value, 'jobs_cut']),
    );
  });

  test('the words of a figure stand where it says they do', () => {
    const title = 'Amazon cuts 16,000 jobs';
    const paragraphs = ['First a line.', 'Amazon said about 16,000 corporate jobs will go, 4% of its office staff.'];
    const { figures } = read(title, paragraphs);
    const texts = { title, body: paragraphs.join('\n') };
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(texts[figure.in].slice(figure.start, figure.end)).toBe(figure.text);
  });
});

describe('statements that can be checked', () => {
  const story = read(
    'Amazon prepares a second round of cuts',
    [
      'Amazon plans to cut about 30,000 office jobs. In October it cut about 14,000 jobs, nearly half of that target.',
      'The 30,000 jobs are close to 10% of the company’s corporate workforce.',
      'If it goes through, it would be the largest job cut in Amazon’s history, surpassing the 27,000 jobs cut in 2022.',
    ],
    '2026-01-23',
  );

  test('a fraction, a share, a comparison, a superlative and a date', () => {
    expect(story.claims.map((claim) => claim.type)).toEqual(['share', 'fraction', 'comparison', 'superlative', 'date']);
  });

  test('a superlative is about the cut that is planned, on a condition', () => {
    const claim = story.claims.find((c) => c.type === 'superlative');
    expect(claim).toMatchObject({ conditional: true, what: 'layoff' });
    expect(claim?.type === 'superlative' && story.figures[claim.figure ?? -1]?.value).toBe(30_000);
  });

  test('a sum names its parts', () => {
    const { figures, claims } = read('Amazon cuts 9,000 more', [
      'Amazon laid off 18,000 people in January and another 9,000 in March, 27,000 in total.',
    ]);
    const sum = claims.find((claim) => claim.type === 'sum');
    expect(sum?.type === 'sum' && sum.figures.map((index) => figures[index]?.value)).toEqual([18_000, 9000, 27_000]);
  });
});

describe('whether it is a story', () => {
  test.each([
    ['layoff', 'Amazon lays off staff in its games unit', 'Amazon has let go of employees in its games unit, it said.'],
    ['hiring', 'Amazon to hire seasonal workers', 'Amazon will hire workers for the holidays in its warehouses.'],
    ['labor_action', 'Amazon workers strike before Christmas', 'Drivers joined the picket lines, the union said.'],
    ['policy', 'Amazon orders staff back to the office five days a week', 'The return to office starts in January.'],
    [
      'conditions',
      'Injury rates at Amazon warehouses under scrutiny',
      'Amazon workers are hurt more often, a report says.',
    ],
  ])('%s: %s', (kind, title, text) => {
    const story = read(title, [text]);
    expect([story.is, story.kind]).toEqual([true, kind]);
  });

  test.each([
    ['Fires in the Amazon rainforest force villages to move', 'Workers in the Amazon basin lost their jobs.'],
    ['UPS to cut 30,000 jobs as Amazon parcels shrink', 'UPS said it would lay off drivers. Amazon is its customer.'],
    ['The best Amazon Prime Day deals on headphones', 'Save up to 40% on headphones and vacuums.'],
    ['Microsoft lays off 9,000 people', 'Microsoft cuts jobs again, after Meta and Amazon did the same.'],
    [
      'Amazon beats revenue estimates in third quarter',
      'Shares rose after the quarterly results, and AWS revenue grew.',
    ],
    ['Town council approves new bicycle lanes', 'The council met on Tuesday.'],
  ])('none: %s', (title, text) => {
    expect(read(title, [text]).is).toBe(false);
  });

  test('says what spoke for it and against it', () => {
    const { why } = read('Amazon lays off staff', ['Amazon let go of employees.']);
    const topic = why.find((reason) => reason.code === 'topic_title');
    expect(topic).toMatchObject({ speaks: 'for', topic: 'layoff', words: [{ text: 'lays off', in: 'title' }] });
  });
});

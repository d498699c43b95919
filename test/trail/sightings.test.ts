import { describe, expect, test } from 'vitest';
import { trailPage } from '../../src/trail/entry.ts';
import { longestQuote, sightingsIn } from '../../src/trail/sightings.ts';
import { contextOf, type StoryDraft } from '../context/story-of.ts';

const where = { outlet: 'The Daily', address: 'https://daily.example/amazon', day: '2025-10-29' };
const seen = (draft: StoryDraft) => sightingsIn(contextOf(draft), where);

describe('what is kept of an article', () => {
  test('are its figures of Amazon’s waves and programmes, and no others', () => {
    const found = seen({
      published: '2026-01-28',
      figures: [
        { role: 'jobs_cut', value: 16_000, asOf: '2026-01-28' },
        { role: 'cumulative_cuts', value: 30_000 },
        { role: 'corporate_headcount', value: 350_000 },
        { role: 'jobs_cut', value: 9_000, subject: 'Microsoft' },
        { role: 'other', value: 200 },
      ],
    });
    expect(found.map(({ record, counted, printed }) => [record.type, counted, printed.value])).toEqual([
      ['wave', 'cuts', 16_000],
      ['programme', 'cuts', 30_000],
    ]);
    expect(found[0]).toMatchObject({ outlet: where.outlet, address: where.address, first: where.day, last: where.day });
    expect(found[0]).toMatchObject({ published: '2026-01-28', date: '2026-01-28', verdict: 'agrees' });
    expect(found[1]?.date).toBeNull();
  });

  test('is each number once, in the words of the text rather than of the headline', () => {
    const found = seen({
      published: '2025-10-28',
      figures: [
        { role: 'jobs_cut', value: 14_000, in: 'title', around: { before: 'Amazon cuts ', after: ' jobs' } },
        {
          role: 'jobs_cut',
          value: 14_000,
          qualifier: 'about',
          around: { before: 'It will cut about ', after: ' jobs.' },
        },
        { role: 'jobs_cut', value: 14_000 },
      ],
    });
    expect(found.map(({ quote }) => quote)).toEqual(['It will cut about 14000 jobs.']);
  });

  test('is another number too, where the article is about a wave and gives no other', () => {
    const other = (value: number, more: Partial<StoryDraft> = {}) =>
      seen({ published: '2025-10-29', figures: [{ role: 'jobs_cut', value, in: 'title' }], ...more });
    expect(other(17_000)).toMatchObject([{ record: { id: '2025-10-fourteen-thousand' }, verdict: 'no_record' }]);
    expect(other(1_100)).toEqual([]);
    expect(other(17_000, { region: 'DE' })).toEqual([]);
    expect(
      seen({
        published: '2025-10-29',
        figures: [
          { role: 'jobs_cut', value: 14_000 },
          { role: 'jobs_cut', value: 17_300 },
        ],
      }),
    ).toHaveLength(1);
  });

  test('quotes at most a sentence, and of a long one the words around the number', () => {
    const words = Array.from({ length: 30 }, (_, at) => `word${at}`)
      .join(' ')
      .slice(0, 200);
    const [found] = seen({
      published: '2025-10-28',
      figures: [{ role: 'jobs_cut', value: 14_000, around: { before: `${words} `, after: ` ${words}` } }],
    });
    expect(found?.quote.length).toBeLessThanOrEqual(longestQuote);
    expect(found?.quote).toMatch(/^…word\d+ .* 14000 word0 .* word\d+…$/);
  });
});

describe('what is kept of an address', () => {
  test('is origin and path: never the query, never the fragment', () => {
    expect(trailPage('https://www.daily.example/a/b?utm_source=x&fbclid=y#part')).toEqual({
      article: 'https://www.daily.example/a/b',
      address: 'https://www.daily.example/a/b',
      host: 'daily.example',
    });
    const kept = trailPage('https://user:secret@daily.example/a?id=12&email=reader@example.org');
    expect(JSON.stringify(kept)).not.toMatch(/secret|reader|email|12/);
    expect(kept?.address).toBe('https://daily.example/a');
  });

  test('articles that only a query tells apart are told apart all the same', () => {
    const article = (url: string) => trailPage(url)?.article;
    expect(article('https://daily.example/a?id=1')).not.toBe(article('https://daily.example/a?id=2'));
    expect(article('https://daily.example/a?id=1&utm_source=x')).toBe(article('https://daily.example/a?id=1'));
  });

  test('is nothing where it is no page of the web', () => {
    expect(trailPage('file:///home/me/amazon.html')).toBeNull();
    expect(trailPage('about:blank')).toBeNull();
  });
});

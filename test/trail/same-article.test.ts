import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/context/context.ts';
import { bringUpToDate } from '../../src/trail/same-article.ts';
import { type SightingDraft, sighting } from './sample-sighting.ts';

const monday = (draft: SightingDraft = {}) => sighting({ first: '2025-10-27', last: '2025-10-27', ...draft });
const today = (draft: SightingDraft = {}) => sighting({ first: '2025-10-30', last: '2025-10-30', ...draft });

function read(kept: Sighting[], seen: Sighting[], alsoPrinted: Sighting[] = []) {
  const printed = [...seen, ...alsoPrinted].map((each) => each.printed);
  const { now, gone } = bringUpToDate(kept, seen, printed);
  return { now: now.map((each) => each.sighting), gone };
}

describe('an article that is read again', () => {
  test('is seen on another day, and nothing else', () => {
    const { now, gone } = read([monday()], [today({ verdict: 'rounds' })]);
    expect(now).toMatchObject([{ first: '2025-10-27', last: '2025-10-30', verdict: 'rounds', former: [] }]);
    expect(gone).toEqual([]);
  });

  test('was not seen first after it was seen last where the clock was set back meanwhile', () => {
    const { now } = read([monday()], [today({ first: '2024-02-29', last: '2024-02-29' })]);
    expect(now).toMatchObject([{ first: '2024-02-29', last: '2024-02-29' }]);
  });

  test('was changed where another number stands in the same sentence', () => {
    const was = monday({ record: { type: 'wave', id: 'another' } });
    const other = today({ printed: { value: 9_000 }, quote: 'Earlier there had been 9,000.' });
    const { now, gone } = read([was], [other, today({ printed: { value: 30_000 } })]);
    expect(gone).toEqual([was]);
    expect(now[0]?.former).toEqual([]);
    expect(now[1]).toMatchObject({
      first: '2025-10-27',
      former: [{ printed: { value: 14_000 }, until: '2025-10-27' }],
    });
  });

  test('was changed where its wave’s only number is another one now', () => {
    const { now, gone } = read([monday()], [today({ printed: { value: 30_000 }, quote: 'Now 30,000 jobs.' })]);
    expect(gone).toHaveLength(1);
    expect(now[0]?.former).toMatchObject([{ printed: { value: 14_000 } }]);
  });

  test('is not taken for changed where it is not certain which number became which', () => {
    const news = [10_000, 12_000].map((value) => today({ printed: { value }, quote: `Or ${value}.` }));
    const { now, gone } = read([monday()], news);
    expect(gone).toEqual([]);
    expect(now.flatMap(({ former }) => former)).toEqual([]);
  });

  test('is not taken for changed where it is an article of another day', () => {
    const { now, gone } = read([monday()], [today({ printed: { value: 30_000 }, published: '2025-11-04' })]);
    expect(gone).toEqual([]);
    expect(now[0]?.former).toEqual([]);
  });

  test('keeps what it shows no more, as it was last seen', () => {
    const { now, gone } = read([monday()], []);
    expect(now).toEqual([]);
    expect(gone).toEqual([]);
  });

  test('gives up what was only read as something else, which is no change of the article', () => {
    const { now, gone } = read([monday()], [today({ record: { type: 'wave', id: 'another' } })]);
    expect(gone).toHaveLength(1);
    expect(now).toMatchObject([{ first: '2025-10-27', former: [] }]);
    expect(read([monday()], [], [today()]).gone).toHaveLength(1);
  });

  test('remembers several changes, oldest first', () => {
    const first = read([monday()], [today({ printed: { value: 16_000 } })]).now;
    const second = read(first, [today({ last: '2025-11-02', printed: { value: 30_000 } })]).now;
    expect(second[0]?.former.map(({ printed, until }) => [printed.value, until])).toEqual([
      [14_000, '2025-10-27'],
      [16_000, '2025-10-30'],
    ]);
  });
});

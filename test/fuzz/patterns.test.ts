/** No text makes a regular expression take longer than its length allows. */
import { describe, expect, test } from 'vitest';
import { attackInArticle } from './attacks.ts';
import { growthOf, waysOf } from './growth.ts';
import { madePatterns } from './made-patterns.ts';
import { sample } from './pattern-tree.ts';
import { type Pattern, writtenPatterns } from './patterns.ts';
import { worstInSentence } from './sentence-time.ts';

/**
 * What grows by the square of its text, and how long that can be. The expressions of `story` get a sentence at most, which has
 * 2,000 characters.
 */
const BOUNDED: readonly [file: string, begins: string, most: string][] = [
  ['article/headline.ts', '\\s+[|', 'a title, cut by dataLine'],
  ['article/line-role.ts', '^\\(?\\d{1,5}\\)? +|', 'a label of 80 characters'],
  ['article/published.ts', '[T ]\\d\\d:\\d\\d.*', 'a date, 300 characters'],
  ['dataset/check-dataset.ts', '0+$', 'a number in digits'],
  ['dataset/slug.ts', '-+$', 'a part of an id, 120 characters'],
  ['editor/wording.ts', '[a-z0-9]+(-', 'our own messages'],
  ['story/entities.ts', '(?<![\\w.])((?:[A-Z]', 'a sentence'],
  ['story/pattern.ts', '(\\[[^\\]]*\\]|', 'an entry of a word list'],
  ['story/strangers.ts', "[.,'’-]+$", 'a name in a sentence'],
  ['story/strangers.ts', '\\p{Lu}[\\p{L}', 'a name in a sentence'],
  ['surfaces/format.ts', '[\\d\\s萬億兆]+（', 'a number of our own wording'],
  ['surfaces/format.ts', '\\s*%$', 'a number of our own wording'],
];

const isBounded = ({ source, from }: Pattern) =>
  BOUNDED.some(([file, begins]) => from === file && source.startsWith(begins));

/** A back reference to a single sign between digits: of a fixed length. */
const isFixed = ({ source }: Pattern) => source.includes('([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]');

describe('expressions in the code', async () => {
  const written = (await writtenPatterns()).filter((pattern) => !isFixed(pattern));

  test('take time by the length of the text, but for those whose text is short', () => {
    expect(written.length).toBeGreaterThan(300);
    const slow = waysOf(written.filter((pattern) => !isBounded(pattern))).flatMap((way) => {
      const growth = growthOf(way);
      return growth === null ? [] : [{ ...way.pattern, ...growth }];
    });
    expect(slow).toEqual([]);
  });

  test('are written where they are excused', () => {
    const unknown = BOUNDED.filter(
      ([file, begins]) => !written.some(({ from, source }) => from === file && source.startsWith(begins)),
    );
    expect(unknown).toEqual([]);
  });
});

/** Of the shapes of all lists, each so manieth is tried; `expressions.ts` tries them all. */
const EACH = 40;
/** Milliseconds of work in the longest sentence there is. */
const MOST_MS = 1_000;

describe('expressions made of word lists', async () => {
  const made = await madePatterns();
  const ways = waysOf(made);
  const some = ways.filter((_, at) => at % EACH === 0);

  test('take no longer than by the square of a sentence, or no time that anybody notices', () => {
    expect(made.length).toBeGreaterThan(1_000);
    expect(ways.length).toBeGreaterThan(500);
    const worse = some.flatMap((way) => {
      const growth = growthOf(way, attackInArticle);
      if (growth === null || growth.times < 20) return [];
      const { ms } = worstInSentence(way);
      return ms < MOST_MS ? [] : [{ ...way.pattern, ...growth, ms }];
    });
    expect(worse).toEqual([]);
  });

  test('take no time that anybody notices in a sentence of digits: a share in French, after “soit”', () => {
    const shares = ways.filter(
      ({ pattern: { from }, tree }) => from === 'fr' && sample(tree, () => 0).startsWith('soit'),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.max(...shares.map((way) => worstInSentence(way).ms))).toBeLessThan(MOST_MS);
  });
});

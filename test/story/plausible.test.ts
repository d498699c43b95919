import { describe, expect, test } from 'vitest';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import it from '../../src/story/languages/it.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

describe('a headline and the text under it count the same thing', () => {
  test('what the text plainly calls a staff is no cut in a headline that only stands beside the word', () => {
    const { figures } = readStory(
      articleOf(
        'Licenziamenti in arrivo: paura tra i 1.400 di Amazon in Puglia',
        [
          'Amazon sarebbe pronta a mandare via circa 10mila persone.',
          'In Puglia, dove gli assunti sono 1.400, cresce la paura.',
        ],
        '2022-11-16',
      ),
      it,
    );
    expect(figures.filter(({ value }) => value === 1400).map(({ in: where, role }) => [where, role])).toEqual([
      ['title', 'headcount'],
      ['body', 'headcount'],
    ]);
  });

  test('a headline that says beside its number that they are hit keeps its word', () => {
    const { figures } = readStory(
      articleOf(
        'Amazon schließt Lager – 640 Beschäftigte betroffen',
        ['Amazon schließt sein Lager in Brandenburg. Dort arbeiten 640 Menschen.'],
        '2023-02-08',
      ),
      de,
    );
    expect(figures.find((f) => f.in === 'title')).toMatchObject({ value: 640, role: 'jobs_cut' });
  });
});

test('a company that Amazon is only measured against does not take over the next sentence', () => {
  const { figures } = readStory(
    articleOf(
      'Fewer people work at Amazon',
      [
        'A hiring spree had made it the largest employer after Walmart. The retailer now grows no more.',
        'At the end of March it had 563,100 employees, a little below the 566,000 at the end of 2017.',
      ],
      '2018-04-27',
    ),
    en,
  );
  expect(figures.map(({ value, role, subject }) => [value, role, subject])).toEqual([
    [563_100, 'headcount', 'Amazon'],
    [566_000, 'headcount', 'Amazon'],
  ]);
});

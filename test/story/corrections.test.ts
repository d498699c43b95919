import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/dataset/correction.ts';
import { applyCorrections, pageAddress, patternOf, siteAddress } from '../../src/story/corrections.ts';
import en from '../../src/story/languages/en.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import type { Figure, Story } from '../../src/story/story.ts';
import { correction } from '../dataset/sample-correction.ts';
import { articleOf } from './passages.ts';

const page = 'https://daily.example/a-story';

const read = (...paragraphs: string[]) => readStory(articleOf('Amazon cuts jobs', paragraphs, '2026-01-30'), en);

/** A correction of a figure of a story, as the sidebar makes it. */
function correctionOf(figure: Figure | undefined, change: Partial<Correction>): Correction {
  if (!figure) throw new Error('no figure was read');
  const { text: printed, around, role: was } = figure;
  return correction({ printed, ...around, was: was === 'other' ? 'other' : was, ...change });
}

const roles = ({ figures }: Story) => figures.map((figure) => [figure.text, figure.role]);

describe('on the page that it was made on', () => {
  const story = read(
    'Amazon laid off 14,000 people in October.',
    'The company will cut 16,000 jobs now, it told 2,600 managers that it would lay off.',
  );

  test('a figure has the role that the reader gave it, and says what had been read', () => {
    const given = correctionOf(story.figures[1], { role: 'hires' });
    const figure = applyCorrections(story, [given], page).figures[1];
    expect(figure?.role).toBe('hires');
    expect(figure?.because.corrected).toMatchObject({ by: 'correction-1', where: 'page', says: 'role' });
    expect(figure?.because.corrected?.role).toBe(story.figures[1]?.role);
  });

  test('a figure is not Amazon’s, or not about people', () => {
    const given = (says: 'not_amazon' | 'not_people') => correctionOf(story.figures[0], { says, role: null });
    expect(applyCorrections(story, [given('not_amazon')], page).figures[0]?.subject).toBe('');
    expect(applyCorrections(story, [given('not_people')], page).figures[0]?.role).toBe('other');
  });

  test('it holds whatever follows the address or came before it', () => {
    const given = correctionOf(story.figures[0], { says: 'not_people', role: null, address: pageAddress(page) });
    for (const url of [`${page}#comments`, `${page}?utm_source=mail`, `${page}?fbclid=1#x`])
      expect(applyCorrections(story, [given], url).figures[0]?.role).toBe('other');
    for (const url of [`${page}-2`, `${page}?page=2`, 'https://other.example/a-story', null])
      expect(applyCorrections(story, [given], url)).toEqual(story);
  });

  test('it goes along where the text was edited a little, and not where the words are gone', () => {
    const given = correctionOf(story.figures[0], { says: 'not_people', role: null });
    const edited = read('On Tuesday, Amazon laid off 14,000 people in October of last year.');
    expect(applyCorrections(edited, [given], page).figures.map((f) => f.role)).toContain('other');
    const other = read('In spring, a fund sold its stake. Microsoft cut 14,000 jobs.');
    expect(applyCorrections(other, [given], page)).toEqual(other);
  });

  test('the same figure is put right wherever it stands in the article', () => {
    const twice = read('Amazon laid off 14,000 people.', 'The 14,000 jobs that Amazon cut were in offices.');
    const given = correctionOf(twice.figures[0], { role: 'hires' });
    expect(roles(applyCorrections(twice, [given], page))).toEqual([
      ['14,000', 'hires'],
      ['14,000', 'hires'],
    ]);
  });

  test('of two corrections of one figure the later one holds', () => {
    const first = correctionOf(story.figures[0], { id: 'first', role: 'hires' });
    const second = correctionOf(story.figures[0], { id: 'second', role: 'headcount' });
    expect(applyCorrections(story, [first, second], page).figures[0]?.because.corrected?.by).toBe('second');
  });

  test('claims that rest on a corrected figure are left out', () => {
    const summed = read(
      'Amazon cut 14,000 jobs in October and now cuts 16,000 jobs, bringing the total to 30,000 jobs.',
    );
    expect(summed.claims.map((claim) => claim.type)).toContain('sum');
    const given = correctionOf(summed.figures[0], { says: 'not_amazon', role: null });
    expect(applyCorrections(summed, [given], page).claims.map((claim) => claim.type)).not.toContain('sum');
  });
});

describe('made wider', () => {
  const words = (count: string, month: string) =>
    read(`The retailer says that it paid overtime to ${count} workers whom it had laid off in ${month}.`);
  const first = words('14,000', 'October');
  const wide = correctionOf(first.figures[0], { says: 'not_people', role: null, where: 'everywhere', address: null });

  test('it holds for any number where the words around are the same', () => {
    const [figure] = applyCorrections(words('2,600', 'October'), [wide], 'https://other.example/b').figures;
    expect(figure?.role).toBe('other');
    expect(figure?.because.corrected?.where).toBe('everywhere');
  });

  test.each([
    ['other words beside the number', read('The retailer says that it laid off 2,600 workers in October.')],
    ['another role was read', read('Amazon says that it hired 2,600 workers whom it had laid off in October.')],
  ])('it does not hold where there are %s', (_, story) => {
    expect(applyCorrections(story, [wide], 'https://other.example/b')).toEqual(story);
  });

  test('to a site, it holds there and nowhere else', () => {
    const site = { ...wide, where: 'site', address: 'daily.example' } as const;
    const story = words('2,600', 'October');
    expect(applyCorrections(story, [site], 'https://www.daily.example/b').figures[0]?.role).toBe('other');
    expect(applyCorrections(story, [site], 'https://other.example/b')).toEqual(story);
  });

  test('a page’s own correction goes before it', () => {
    const own = correctionOf(first.figures[0], { id: 'own', role: 'hires' });
    expect(applyCorrections(first, [own, wide], page).figures[0]?.because.corrected?.by).toBe('own');
  });

  test('it needs enough words around the number to tell it by, in any script', () => {
    expect(patternOf({ printed: '14,000', before: 'Amazon cut ', after: ' jobs.' })).toBeNull();
    const story = readStory(
      articleOf('亞馬遜裁員', ['亞馬遜表示將在全球裁減約1.4萬名企業部門員工以精簡組織。'], '2025-10-30'),
      zhHant,
    );
    const [figure] = story.figures;
    expect(figure && patternOf({ printed: figure.text, ...figure.around })).toContain('裁減約');
  });
});

test('a page that is no such story shows none, and says whose word that is', () => {
  const story = read('Amazon laid off 14,000 people in October.');
  const given = correction({ says: 'no_story', role: null, was: null, printed: '', before: '', after: '' });
  const refused = applyCorrections(story, [given], page);
  expect(refused.is).toBe(false);
  expect(refused.why[0]).toMatchObject({ code: 'reader', by: 'correction-1' });
  expect(applyCorrections(story, [given], 'https://daily.example/other').is).toBe(true);
});

test('addresses are kept without fragment and tracking; what is no web page has none', () => {
  expect(pageAddress('https://www.daily.example/a?id=3&utm_medium=x#top')).toBe('https://www.daily.example/a?id=3');
  expect(siteAddress('https://www.daily.example/a')).toBe('daily.example');
  expect(pageAddress('file:///tmp/a.html')).toBeNull();
  expect(siteAddress('not an address')).toBeNull();
});

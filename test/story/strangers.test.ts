import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import es from '../../src/story/languages/es.ts';
import fi from '../../src/story/languages/fi.ts';
import fr from '../../src/story/languages/fr.ts';
import it from '../../src/story/languages/it.ts';
import ja from '../../src/story/languages/ja.ts';
import nl from '../../src/story/languages/nl.ts';
import pl from '../../src/story/languages/pl.ts';
import pt from '../../src/story/languages/pt.ts';
import sv from '../../src/story/languages/sv.ts';
import zhHans from '../../src/story/languages/zh-Hans.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

const subjects = (language: Language, title: string, ...paragraphs: string[]) =>
  readStory(articleOf(title, paragraphs, '2026-01-30'), language)
    .figures.filter((f) => f.in === 'body')
    .map((f) => [f.value, f.subject]);

describe('employers that are in no list', () => {
  test.each<[Language, string, string, string]>([
    [en, 'Amazon cuts 16,000 jobs', 'Last week Flurbo Widgets laid off 400 people.', 'Flurbo Widgets'],
    [pl, 'Amazon zwalnia', 'W tym tygodniu Amazon tnie etaty, a Flurbo zwolni 400 osób.', 'Flurbo'],
    [fi, 'Amazon irtisanoo', 'Amazon karsii väkeä, ja Flurbola irtisanoo 400 ihmistä.', 'Flurbola'],
    [ja, 'アマゾンが人員削減', 'フルルボテックは従業員400人を削減する。', 'フルルボテック'],
    [zhHans, '亚马逊裁员', '远东百货宣布裁员400人。', '远东百货'],
    [pl, 'Amazon zwalnia', 'Wcześniej zwolnienia ogłosił też Flurbo, gdzie pracę straci 400 osób.', 'Flurbo'],
    [de, 'Amazon streicht Stellen', 'Der Zahlungsdienstleister Flurbo trennt sich von 400 Mitarbeitern.', 'Flurbo'],
    [en, 'Amazon cuts 16,000 jobs', 'It came a day after Flurbo, a maker of chips, laid off 400 people.', 'Flurbo'],
    [nl, 'Amazon schrapt banen', 'Ook softwarebedrijf Flurbo maakte bekend 400 mensen te ontslaan.', 'Flurbo'],
  ])('%#', (language, title, sentence, name) => {
    expect(subjects(language, title, sentence)).toEqual([[400, name]]);
  });

  test('people, places, papers and openings of a sentence are none', () => {
    expect(subjects(en, 'Amazon cuts jobs', 'Andy Jassy cut 27,000 jobs. Seattle lost 2,000 jobs at Amazon.')).toEqual([
      [27_000, 'Amazon'],
      [2000, 'Amazon'],
    ]);
    expect(subjects(fr, 'Amazon licencie', 'Des Etats-Unis à la France, Amazon supprime 14 000 postes.')).toEqual([
      [14_000, 'Amazon'],
    ]);
  });

  test('a part of Amazon is another company until it is bought', () => {
    const before = readStory(
      articleOf('Amazon to buy Whole Foods', ['Whole Foods employs 87,000 people.'], '2017-06-17'),
      en,
    );
    expect(before.figures.map((f) => f.subject)).toEqual(['Whole Foods']);
    expect(subjects(en, 'Amazon and its shops', 'Whole Foods employs 105,000 people.')).toEqual([[105_000, 'Amazon']]);
  });

  test('names as papers write them', () => {
    expect(subjects(sv, 'Amazon backar', 'Irobot varslar 350 personer.')).toEqual([[350, 'Irobot']]);
    expect(subjects(en, 'Amazon hires', 'McDonald’s is hiring 10,000 people.')).toEqual([[10_000, "McDonald's"]]);
  });
});

describe('names that their own words tell to be another firm', () => {
  test.each<[Language, string]>([
    [en, 'Veltrasoft also said it would lay off 450 people.'],
    [de, 'Auch Veltrasoft streicht 450 Stellen.'],
    [fi, 'Myös Veltrasoft irtisanoo 450 työntekijää.'],
    [sv, 'Även Veltrasoft varslar 450 anställda.'],
    [fr, 'De son côté, la plateforme Veltrasoft va licencier 450 personnes.'],
    [fr, 'Chez Veltrasoft aussi, 450 postes disparaissent.'],
    [es, 'También Veltrasoft recorta 450 empleos.'],
    [it, 'Dal canto suo la piattaforma Veltrasoft licenzierà 450 persone.'],
    [pt, 'A Veltrasoft também corta 450 vagas.'],
    [ja, 'ベルトラソフトも450人を削減する。'],
  ])('%#: %s', (language, sentence) => {
    const names = subjects(language, 'Amazon', sentence);
    expect(names).toEqual([[450, expect.stringMatching(/veltra|ベルトラ/i)]]);
  });

  test.each<[Language, string]>([
    [de, 'Auch in Leipzig fallen bei Amazon 450 Stellen weg.'],
    [sv, 'I april röstar även LDJ5, där 450 personer arbetar.'],
    [fr, 'La CGT a elle aussi dénoncé la suppression de 450 postes.'],
    [es, 'También Beth Galetti habló de 450 despidos.'],
    [es, 'La plataforma de Barcelona despide a 450 personas.'],
    [it, 'Anche il gruppo taglia 450 posti in Italia.'],
    [pt, 'A Amazon também corta 450 vagas no Brasil.'],
  ])('people, unions, sites and the company itself are none %#: %s', (language, sentence) => {
    expect(subjects(language, 'Amazon', sentence)).toEqual([[450, 'Amazon']]);
  });
});

describe('whose number it is', () => {
  test('a relative clause is about the name before it', () => {
    const text =
      'UPS joins employers that announced cuts, among them Amazon, which let 14,000 office workers go in October.';
    expect(subjects(en, 'UPS and Amazon cut jobs', text)).toEqual([[14_000, 'Amazon']]);
  });

  test('whose parcels they are does not say who cuts', () => {
    const text = 'UPS will drop up to 30,000 positions as it carries fewer Amazon parcels, on top of 48,000 in 2025.';
    expect(subjects(en, 'Amazon cuts 16,000 jobs', text)).toEqual([
      [30_000, 'UPS'],
      [48_000, 'UPS'],
    ]);
  });

  test('one of the largest employers is no trade', () => {
    expect(
      subjects(it, 'Amazon assume', 'Con 19.000 dipendenti Amazon è uno dei maggiori datori di lavoro del Paese.'),
    ).toEqual([[19_000, 'Amazon']]);
  });

  test('a paragraph that names nobody goes on about the article’s subject', () => {
    const figures = subjects(
      en,
      'Amazon cuts 16,000 jobs',
      'Amazon is cutting 16,000 jobs. Meta cut 10,000 last year.',
      'Another 2,000 jobs will go in Britain.',
    );
    expect(figures).toEqual([
      [16_000, 'Amazon'],
      [10_000, 'Meta'],
      [2000, 'Amazon'],
    ]);
  });

  test('in a text about something else, a number far from the name is nobody’s', () => {
    const figures = subjects(
      fi,
      'Uusi maksu kallistaisi verkko-ostoksia',
      'Amazonin ja muiden paketit kallistuvat.',
      'Paketteja saapuu vuodessa yli 30 miljoonaa. Maksu kerätään rajalla. Uudet säännöt tulevat voimaan kesällä.',
      'Lajittelussa työskentelee 120 ihmistä.',
    );
    expect(figures.filter(([, subject]) => subject === 'Amazon')).toEqual([]);
  });
});

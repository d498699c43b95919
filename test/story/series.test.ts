import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import es from '../../src/story/languages/es.ts';
import fi from '../../src/story/languages/fi.ts';
import fr from '../../src/story/languages/fr.ts';
import it from '../../src/story/languages/it.ts';
import ja from '../../src/story/languages/ja.ts';
import nb from '../../src/story/languages/nb.ts';
import nl from '../../src/story/languages/nl.ts';
import pl from '../../src/story/languages/pl.ts';
import pt from '../../src/story/languages/pt.ts';
import sv from '../../src/story/languages/sv.ts';
import zhHans from '../../src/story/languages/zh-Hans.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

const read = (language: Language, title: string, paragraphs: string[], published: string | null = '2026-01-30') =>
  readStory(articleOf(title, paragraphs, published), language).figures;

/** Numbers of the text with their roles; headcounts in offices count as headcounts. */
const roles = (language: Language, title: string, ...paragraphs: string[]) =>
  read(language, title, paragraphs)
    .filter((f) => f.in === 'body')
    .map((f) => [f.value, f.role.replace('corporate_', '')]);

describe('a staff that grows or shrinks is a headcount at both ends', () => {
  test.each<[Language, string, string]>([
    [en, 'Amazon grows', 'Amazon’s workforce grew from 798,000 to more than 1,608,000 within two years.'],
    [de, 'Amazon wächst', 'Die Belegschaft von Amazon wuchs in zwei Jahren von 798.000 auf 1.608.000.'],
    [fr, 'Amazon grandit', 'En deux ans, les effectifs d’Amazon sont passés de 798 000 à 1 608 000.'],
    [es, 'Amazon crece', 'La plantilla de Amazon pasó de 798.000 a 1.608.000 en dos años.'],
    [it, 'Amazon cresce', 'In due anni l’organico di Amazon è passato da 798.000 a 1.608.000.'],
    [nl, 'Amazon groeit', 'Het personeelsbestand van Amazon groeide in twee jaar van 798.000 naar 1.608.000.'],
    [nb, 'Amazon vokser', 'Bemanningen i Amazon økte fra 798.000 til 1.608.000 på to år.'],
    [sv, 'Amazon växer', 'Personalstyrkan hos Amazon växte från 798 000 till 1 608 000 på två år.'],
    [pl, 'Amazon rośnie', 'Zatrudnienie w Amazonie wzrosło w dwa lata z 798 000 do 1 608 000.'],
    [zhHant, '亞馬遜成長', '亞馬遜員工數兩年內從79.8萬人增加到160.8萬人。'],
    [zhHans, '亚马逊扩张', '亚马逊员工数两年内从79.8万人增至160.8万人。'],
  ])('%#', (language, title, sentence) => {
    expect(roles(language, title, sentence)).toEqual([
      [798_000, 'headcount'],
      [1_608_000, 'headcount'],
    ]);
  });

  test('the difference is neither cut nor hired', () => {
    expect(
      roles(en, 'Amazon’s headcount', 'Amazon’s headcount shrank by 99,000 to 1,523,000 in three months.'),
    ).toEqual([[1_523_000, 'headcount']]);
    expect(roles(zhHans, '亚马逊员工数', '亚马逊员工总数为152.3万人,较一季度末的162.2万人减少约9.9万人。')).toEqual([
      [1_523_000, 'headcount'],
      [1_622_000, 'headcount'],
    ]);
  });
});

describe('numbers without words of their own', () => {
  test('go on with the series before', () => {
    expect(
      roles(
        en,
        'Amazon’s staff',
        'Amazon employed 798,000 people at the end of 2019. Two years later it was 1,608,000.',
      ),
    ).toEqual([
      [798_000, 'headcount'],
      [1_608_000, 'headcount'],
    ]);
  });

  test.each<[Language, string, string, number, number]>([
    [en, 'Amazon cuts jobs', 'Amazon is laying off 1,700 permanent employees and 250 temporary workers.', 1700, 250],
    [es, 'Despidos en Amazon', 'Amazon despide a 791 personas en Barcelona y a otras 129 en Madrid.', 791, 129],
    [de, 'Amazon streicht', 'Amazon entlässt 1700 Festangestellte und 250 Aushilfen.', 1700, 250],
  ])('are of a kind with what they are joined to (%#)', (language, title, sentence, first, second) => {
    expect(roles(language, title, sentence)).toEqual([
      [first, 'jobs_cut'],
      [second, 'jobs_cut'],
    ]);
  });

  test('take their role from the sentence that opens the list', () => {
    const figures = read(fi, 'Näin teknologiajätit ovat karsineet', [
      'Tammikuussa irtisanomisista ovat ilmoittaneet ainakin nämä yhtiöt:',
      'Amazon: yli 18 000',
      'Microsoft: 10 000',
    ]);
    expect(figures.map((f) => [f.value, f.role, f.subject])).toEqual([
      [18_000, 'jobs_cut', 'Amazon'],
      [10_000, 'jobs_cut', 'Microsoft'],
    ]);
  });

  test('are the base of a share that makes the cut', () => {
    const text = 'That is nearly 9% of an office staff which people close to the company put at about 350,000.';
    expect(roles(en, 'Amazon cuts 30,000 jobs', 'Amazon has cut 30,000 jobs since October.', text)).toEqual([
      [30_000, 'jobs_cut'],
      [9, 'share'],
      [350_000, 'headcount'],
    ]);
  });
});

describe('what the size of a number rules out', () => {
  test.each<[Language, string, string, number]>([
    [en, 'Amazon cuts jobs', 'Amazon will lay off 16,000 of the 1,580,000 who work there.', 1_580_000],
    [
      nb,
      'Amazon kutter',
      'Amazon kutter 16.000 stillinger. I alt går 1.580.000 ansatte og venter på beskjed.',
      1_580_000,
    ],
  ])('so many are a staff (%#)', (language, title, text, staff) => {
    expect(roles(language, title, text)).toContainEqual([staff, 'headcount']);
  });

  test('jobs that robots spare are no cuts', () => {
    expect(roles(en, 'Amazon’s robots', 'Robots would let Amazon avoid hiring 160,000 people by 2027.')).toEqual([]);
  });
});

describe('what only others report is planned', () => {
  test.each<[Language, string, string]>([
    [en, 'Amazon layoffs', 'Some 10,000 people will lose their jobs at Amazon, according to the New York Times.'],
    [pl, 'Zwolnienia w Amazonie', 'Według „New York Timesa” z Amazona odejdzie około 10 tys. osób.'],
    [zhHans, '亚马逊裁员', '据《纽约时报》报道,亚马逊将裁员约1万人。'],
    [ja, 'アマゾン人員削減', '関係者によると、アマゾンは約1万人を削減する。'],
  ])('%#', (language, title, sentence) => {
    expect(roles(language, title, sentence)).toEqual([[10_000, 'planned_cuts']]);
  });
});

describe('shares', () => {
  test('of growth, of a turnout and of strikers are none of the staff', () => {
    expect(roles(en, 'Amazon reports', 'Amazon’s workforce has grown 40% within a year, it said.')).toEqual([]);
    expect(roles(pt, 'Greve na Amazon', 'A Amazon diz que só 10% dos funcionários aderiram à greve.')).toEqual([]);
    expect(
      roles(zhHant, '亞馬遜工會投票', '亞馬遜倉庫共有8,325名員工符合資格,投票率約58%。').filter(
        ([, r]) => r === 'share',
      ),
    ).toEqual([]);
  });

  test('in words', () => {
    expect(
      roles(sv, 'Amazon säger upp', 'Amazon säger upp 30 000 personer, ungefär var elfte av de 350 000 på kontoren.'),
    ).toEqual([
      [30_000, 'jobs_cut'],
      [9.09, 'share'],
      [350_000, 'headcount'],
    ]);
    expect(roles(de, 'Amazon entlässt', 'Jeder 25. Büroangestellte von Amazon verliert die Stelle.')).toEqual([
      [4, 'share'],
    ]);
  });
});

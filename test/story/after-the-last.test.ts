import { expect, test } from 'vitest';
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

const datesOf = (language: Language, title: string, text: string) =>
  readStory(articleOf(title, [text], '2026-01-28'), language).figures.map(
    ({ value, asOf }) => `${value} ${asOf?.slice(0, 7)}`,
  );

test.each<[Language, string, string]>([
  [
    en,
    'Amazon lays off 16,000 three months after last round of cuts',
    'Amazon cuts 16,000 jobs, three months after a first round of 14,000 layoffs.',
  ],
  [
    de,
    'Amazon streicht 16.000 Stellen drei Monate nach der ersten Runde',
    'Amazon streicht 16.000 Stellen, drei Monate nach einer ersten Runde von 14.000 Entlassungen.',
  ],
  [
    fr,
    'Amazon supprime 16 000 postes trois mois après la première vague',
    'Amazon supprime 16 000 postes, trois mois après une première vague de 14 000 licenciements.',
  ],
  [
    es,
    'Amazon despide a 16.000 empleados tres meses después de la primera ronda',
    'Amazon despide a 16.000 empleados, tres meses después de una primera ronda de 14.000 despidos.',
  ],
  [
    it,
    'Amazon taglia 16.000 posti tre mesi dopo la prima ondata',
    'Amazon taglia 16.000 posti, tre mesi dopo una prima ondata di 14.000 licenziamenti.',
  ],
  [
    pt,
    'Amazon demite 16.000 funcionários três meses após a primeira rodada',
    'A Amazon demite 16.000 funcionários, três meses depois da primeira rodada de 14.000 demissões.',
  ],
  [
    nl,
    'Amazon schrapt 16.000 banen drie maanden na de eerste ronde',
    'Amazon schrapt 16.000 banen, drie maanden na een eerste ronde van 14.000 ontslagen.',
  ],
  [
    sv,
    'Amazon säger upp 16 000 anställda tre månader efter den första rundan',
    'Amazon säger upp 16 000 anställda, tre månader efter en första runda med 14 000 uppsägningar.',
  ],
  [
    nb,
    'Amazon sier opp 16.000 ansatte tre måneder etter den første runden',
    'Amazon sier opp 16.000 ansatte, tre måneder etter en første runde med 14.000 oppsigelser.',
  ],
  [
    pl,
    'Amazon zwalnia 16 tys. pracowników trzy miesiące po pierwszej rundzie',
    'Amazon zwalnia 16 tys. pracowników, trzy miesiące po pierwszej rundzie 14 tys. zwolnień.',
  ],
  [
    fi,
    'Amazon irtisanoo 16 000 työntekijää kolme kuukautta ensimmäisen kierroksen jälkeen',
    'Amazon irtisanoo 16 000 työntekijää, kolme kuukautta ensimmäisten 14 000 irtisanomisen jälkeen.',
  ],
])('%#: a round is of the day on which it is told, and the one it comes after of the months before', (...given) => {
  expect(datesOf(...given)).toEqual(['16000 2026-01', '16000 2026-01', '14000 2025-10']);
});

test.each<[Language, string, string]>([
  [zhHant, '亞馬遜距首輪裁員僅三個月再裁1.6萬人', '亞馬遜在首輪裁員1.4萬人三個月後,再裁減1.6萬個職位。'],
  [zhHans, '亚马逊距首轮裁员仅三个月再裁1.6万人', '亚马逊在首轮裁员1.4万人三个月后,再裁减1.6万个职位。'],
  [
    ja,
    'アマゾン、第1弾からわずか3カ月で1万6000人を追加削減',
    'アマゾンは、最初の1万4000人の削減からわずか3カ月後に、1万6000人を削減すると発表した。',
  ],
])('%#: where words are not spaced the number of the round before stands before the date', (...given) => {
  expect(datesOf(...given)).toEqual(['16000 2026-01', '14000 2025-10', '16000 2026-01']);
});

test.each<[Language, string]>([
  [en, 'Three months after its first round of layoffs the company is cutting 16,000 jobs.'],
  [de, 'Drei Monate nach der ersten Runde streicht Amazon 16.000 Stellen.'],
  [fi, 'Kolme kuukautta ensimmäisen kierroksen jälkeen Amazon irtisanoo 16 000 työntekijää.'],
  [nl, 'Drie maanden na de eerste ronde schrapt Amazon 16.000 banen.'],
  [sv, 'Tre månader efter den första rundan säger Amazon upp 16 000 anställda.'],
  [nb, 'Tre måneder etter den første runden sier Amazon opp 16.000 ansatte.'],
  [pl, 'Trzy miesiące po pierwszej rundzie Amazon zwalnia 16 tys. pracowników.'],
  [zhHant, '首輪裁員三個月後,亞馬遜再裁減1.6萬個職位。'],
])('%#: where the round before opens the sentence, the number is of the one that is told', (language, text) => {
  expect(datesOf(language, 'Amazon', text)).toEqual(['16000 2026-01']);
});

test.each<[Language, string]>([
  [en, 'Amazon is cutting 16,000 jobs, three months after it cut 14,000.'],
  [en, 'Amazon is cutting 16,000 jobs three months after a first round of 14,000 in October.'],
  [en, 'Amazon is cutting 16,000 jobs, half a year after cutting 14,000 jobs.'],
  [de, 'Amazon streicht 16.000 Stellen, drei Monate nachdem Amazon 14.000 Stellen gestrichen hatte.'],
  [fr, "Amazon supprime 16 000 postes, trois mois après qu'Amazon a supprimé 14 000 postes."],
  [pl, 'Amazon zwalnia 16 tys. osób, trzy miesiące po tym, jak Amazon zwolnił 14 tys. osób.'],
])('%#: what is told of the round before in a clause is of then', (language, text) => {
  const then = text.includes('half a year') ? '2025-07' : '2025-10';
  expect(datesOf(language, 'Amazon', text)).toEqual(['16000 2026-01', `14000 ${then}`]);
});

test('a round before is counted from the day that the later one has in its sentence', () => {
  const text = 'In February 2023 Amazon cut 9,000 jobs, three months after a first round of 10,000.';
  expect(datesOf(en, 'Amazon', text)).toEqual(['9000 2023-02', '10000 2022-11']);
});

test.each<[Language, string]>([
  [zhHant, '亞馬遜2022年11月首輪裁員1萬人三個月後,再裁1.8萬人。'],
  [zhHans, '亚马逊2022年11月首轮裁员1万人三个月后,再裁1.8万人。'],
])('%#: a round with a date of its own keeps it', (language, text) => {
  expect(datesOf(language, '', text)[0]).toBe('10000 2022-11');
});

test('a number behind which another one counts months is read as if nothing followed it', () => {
  expect(datesOf(en, 'Amazon lays off 16,000 two weeks before its results', 'It said so.')).toEqual(['16000 2026-01']);
});

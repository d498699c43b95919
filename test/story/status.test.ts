/** How firmly a count is told, and by whom. */
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

const statusOf = (language: Language, text: string) =>
  readStory(articleOf('Amazon', [text], '2026-06-30'), language).figures.find(({ role }) => role !== 'headcount')
    ?.status;

interface Told {
  language: Language;
  /** Said by the company, though the press had it before. */
  own: string;
  press: string;
  union: string;
  done: string;
  ahead: string;
}

const told: Told[] = [
  {
    language: en,
    own: 'Amazon said on Wednesday that it is cutting about 16,000 jobs, days after press reports of a new round.',
    press: 'Amazon is cutting about 16,000 jobs, Reuters reported, citing people familiar with the matter.',
    union: 'Amazon is cutting 16,000 jobs, says the union.',
    done: 'Amazon has completed the layoffs of 14,000 office workers.',
    ahead: 'Amazon plans to complete 14,000 layoffs by May.',
  },
  {
    language: de,
    own: 'Amazon teilte am Mittwoch mit, dass 16.000 Stellen gestrichen werden, Tage nach ersten Medienberichten.',
    press: 'Bei Amazon fallen laut Reuters 16.000 Stellen weg.',
    union: 'Amazon streicht 16.000 Stellen, teilte die Gewerkschaft Verdi mit.',
    done: 'Amazon hat den Abbau von 14.000 Stellen abgeschlossen.',
    ahead: 'Amazon plant den Abbau von 14.000 Stellen.',
  },
  {
    language: fi,
    own: 'Amazon ilmoitti keskiviikkona irtisanovansa 16 000 työntekijää, päiviä ensimmäisten lehtitietojen jälkeen.',
    press: 'Amazon irtisanoo 16 000 työntekijää, kertoo Reuters lähteisiinsä viitaten.',
    union: 'Ammattiliiton mukaan Amazon irtisanoo 16 000 työntekijää.',
    done: 'Amazonin 14 000 työntekijän irtisanomiset on saatu päätökseen.',
    ahead: 'Amazon aikoo irtisanoa 14 000 työntekijää.',
  },
  {
    language: fr,
    own: 'Amazon a annoncé mercredi la suppression de 16 000 postes, quelques jours après des informations de presse.',
    press: 'Amazon supprime 16 000 postes, selon Reuters.',
    union: 'Amazon supprime 16 000 postes, a annoncé la CGT.',
    done: 'Amazon a achevé la suppression de 14 000 postes.',
    ahead: 'Amazon prévoit de supprimer 14 000 postes.',
  },
  {
    language: es,
    own: 'Amazon anunció el miércoles el despido de 16.000 empleados, días después de las primeras informaciones de prensa.',
    press: 'Amazon despide a 16.000 empleados, según Reuters.',
    union: 'Amazon despide a 16.000 empleados, anunció el sindicato.',
    done: 'Amazon ha completado el despido de 14.000 empleados.',
    ahead: 'Amazon planea despedir a 14.000 empleados.',
  },
  {
    language: it,
    own: 'Amazon ha annunciato mercoledì il taglio di 16.000 posti, giorni dopo le prime indiscrezioni.',
    press: 'Amazon taglia 16.000 posti, secondo Reuters.',
    union: 'Amazon taglia 16.000 posti, annuncia la Cgil.',
    done: 'Amazon ha completato il taglio di 14.000 posti.',
    ahead: 'Amazon vuole tagliare 14.000 posti.',
  },
  {
    language: pt,
    own: 'A Amazon anunciou na quarta-feira a demissão de 16.000 funcionários, dias depois das primeiras notícias.',
    press: 'A Amazon demite 16.000 funcionários, segundo a Reuters.',
    union: 'A Amazon demite 16.000 funcionários, anunciou o sindicato.',
    done: 'A Amazon concluiu a demissão de 14.000 funcionários.',
    ahead: 'A Amazon planeja demitir 14.000 funcionários.',
  },
  {
    language: nl,
    own: 'Amazon maakte woensdag bekend dat het 16.000 banen schrapt, dagen na de eerste berichten.',
    press: 'Amazon schrapt 16.000 banen, volgens Reuters.',
    union: 'De vakbond maakte bekend dat Amazon 16.000 banen schrapt.',
    done: 'Amazon heeft het schrappen van 14.000 banen afgerond.',
    ahead: 'Amazon wil 14.000 banen schrappen.',
  },
  {
    language: sv,
    own: 'Amazon meddelade på onsdagen att 16 000 anställda sägs upp, dagar efter de första uppgifterna.',
    press: 'Amazon säger upp 16 000 anställda, enligt Reuters.',
    union: 'Amazon säger upp 16 000 anställda, meddelade facket.',
    done: 'Amazon har slutfört uppsägningen av 14 000 anställda.',
    ahead: 'Amazon planerar att säga upp 14 000 anställda.',
  },
  {
    language: nb,
    own: 'Amazon kunngjorde onsdag at 16.000 ansatte sies opp, dager etter de første meldingene.',
    press: 'Amazon sier opp 16.000 ansatte, ifølge Reuters.',
    union: 'Fagforeningen kunngjorde at Amazon sier opp 16.000 ansatte.',
    done: 'Amazon har fullført oppsigelsen av 14.000 ansatte.',
    ahead: 'Amazon planlegger å si opp 14.000 ansatte.',
  },
  {
    language: pl,
    own: 'Amazon ogłosił w środę zwolnienie 16 tys. pracowników, kilka dni po pierwszych doniesieniach.',
    press: 'Amazon zwalnia 16 tys. pracowników, podał Reuters, powołując się na źródła.',
    union: 'Amazon zwalnia 16 tys. pracowników, ogłosił związek zawodowy.',
    done: 'Amazon zakończył zwolnienia 14 tys. pracowników.',
    ahead: 'Amazon planuje zwolnić 14 tys. pracowników.',
  },
  {
    language: ja,
    own: 'アマゾンは水曜日、1万6000人を削減すると発表した。数日前から報道されていた。',
    press: 'アマゾンが1万6000人を削減すると、ロイターが関係者の話として報じた。',
    union: 'アマゾンが1万6000人を削減すると、労働組合が発表した。',
    done: 'アマゾンは1万4000人の削減を完了した。',
    ahead: 'アマゾンは1万4000人を削減する計画だ。',
  },
  {
    language: zhHans,
    own: '亚马逊周三宣布裁员1.6万人,此前几天已有媒体报道。',
    press: '据路透社报道,亚马逊裁员1.6万人。',
    union: '工会宣布,亚马逊裁员1.6万人。',
    done: '亚马逊已完成1.4万人的裁员。',
    ahead: '亚马逊计划裁员1.4万人。',
  },
  {
    language: zhHant,
    own: '亞馬遜周三宣布裁員1.6萬人,幾天前已有媒體報導。',
    press: '據路透社報導,亞馬遜裁員1.6萬人。',
    union: '工會宣布,亞馬遜裁員1.6萬人。',
    done: '亞馬遜已完成1.4萬人的裁員。',
    ahead: '亞馬遜計畫裁員1.4萬人。',
  },
];

describe.each(told)('in $language.tag', ({ language, own, press, union, done, ahead }) => {
  test('what the company says is announced, though the press had it before', () => {
    expect(statusOf(language, own)).toBe('announced');
    expect(statusOf(language, press)).toBe('reported');
  });

  test('what the union says is not announced by the company', () => {
    expect(statusOf(language, union)).toBe('reported');
  });

  test('cuts that are over are completed, those to come are planned', () => {
    expect(statusOf(language, done)).toBe('completed');
    expect(statusOf(language, ahead)).toBe('planned');
  });
});

test.each<[Language, string]>([
  [en, 'Some 16,000 jobs go at the retailer, according to Amazon.'],
  [de, 'Laut Amazon fallen 16.000 Stellen weg.'],
  [fi, 'Amazonin mukaan 16 000 työntekijää irtisanotaan.'],
  [fr, 'Selon Amazon, 16 000 postes sont supprimés.'],
  [es, 'Según Amazon, son despedidos 16.000 empleados.'],
])('%#: who is quoted is the company itself', (language, text) => {
  expect(statusOf(language, text)).toBe('announced');
});

test('a company that announces in another clause says nothing of what the press wrote', () => {
  const text = 'Reports came out that Amazon was eliminating 10,000 jobs, just as other firms had announced layoffs.';
  expect(statusOf(en, text)).toBe('reported');
});

test.each([
  'Amazon is cutting 16,000 jobs, the Teamsters said.',
  'The union told employees that Amazon is cutting 16,000 jobs.',
  'Amazon is cutting 16,000 jobs, according to the union.',
  'Union leaders confirmed that Amazon is cutting 16,000 jobs.',
])('%s: those who speak for the workers report', (text) => {
  expect(statusOf(en, text)).toBe('reported');
});

test.each([
  'Amazon told the union it is cutting 16,000 jobs.',
  'Amazon said it is cutting 16,000 jobs, which the union said was too much.',
  'Amazon on Monday informed unions that 16,000 jobs would go.',
])('%s: what the company says of or to a union it says itself', (text) => {
  expect(statusOf(en, text)).toBe('announced');
});

test('who is told of in a language with the verb in front is no speaker', () => {
  expect(statusOf(de, 'Am Montag teilte Amazon der Gewerkschaft mit, dass 16.000 Stellen wegfallen.')).toBe(
    'announced',
  );
  expect(statusOf(zhHant, '亞馬遜向工會表示,將裁員1.6萬人。')).not.toBe('reported');
});

test('a word of finishing that belongs to another number completes nothing', () => {
  expect(statusOf(en, 'Amazon finished the year with 1.5 million employees and cut 9,000 jobs.')).toBe('announced');
});

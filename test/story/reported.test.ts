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

const statusOf = (language: Language, text: string) =>
  readStory(articleOf('Amazon', [text], '2026-01-28'), language).figures[0]?.status;

test.each<[Language, string, string]>([
  [
    en,
    'Amazon said on Wednesday that it is cutting about 16,000 jobs, days after press reports of a new round.',
    'Amazon is cutting about 16,000 jobs, Reuters reported, citing people familiar with the matter.',
  ],
  [
    de,
    'Amazon teilte am Mittwoch mit, dass 16.000 Stellen gestrichen werden, Tage nach ersten Medienberichten.',
    'Bei Amazon fallen laut Reuters 16.000 Stellen weg.',
  ],
  [
    fi,
    'Amazon ilmoitti keskiviikkona irtisanovansa 16 000 työntekijää, päiviä ensimmäisten lehtitietojen jälkeen.',
    'Amazon irtisanoo 16 000 työntekijää, kertoo Reuters lähteisiinsä viitaten.',
  ],
  [
    fr,
    'Amazon a annoncé mercredi la suppression de 16 000 postes, quelques jours après des informations de presse.',
    'Amazon supprime 16 000 postes, selon Reuters.',
  ],
  [
    es,
    'Amazon anunció el miércoles el despido de 16.000 empleados, días después de las primeras informaciones de prensa.',
    'Amazon despide a 16.000 empleados, según Reuters.',
  ],
  [
    it,
    'Amazon ha annunciato mercoledì il taglio di 16.000 posti, giorni dopo le prime indiscrezioni.',
    'Amazon taglia 16.000 posti, secondo Reuters.',
  ],
  [
    pt,
    'A Amazon anunciou na quarta-feira a demissão de 16.000 funcionários, dias depois das primeiras notícias.',
    'A Amazon demite 16.000 funcionários, segundo a Reuters.',
  ],
  [
    nl,
    'Amazon maakte woensdag bekend dat het 16.000 banen schrapt, dagen na de eerste berichten.',
    'Amazon schrapt 16.000 banen, volgens Reuters.',
  ],
  [
    sv,
    'Amazon meddelade på onsdagen att 16 000 anställda sägs upp, dagar efter de första uppgifterna.',
    'Amazon säger upp 16 000 anställda, enligt Reuters.',
  ],
  [
    nb,
    'Amazon kunngjorde onsdag at 16.000 ansatte sies opp, dager etter de første meldingene.',
    'Amazon sier opp 16.000 ansatte, ifølge Reuters.',
  ],
  [
    pl,
    'Amazon ogłosił w środę zwolnienie 16 tys. pracowników, kilka dni po pierwszych doniesieniach.',
    'Amazon zwalnia 16 tys. pracowników, podał Reuters, powołując się na źródła.',
  ],
  [
    ja,
    'アマゾンは水曜日、1万6000人を削減すると発表した。数日前から報道されていた。',
    'アマゾンが1万6000人を削減すると、ロイターが関係者の話として報じた。',
  ],
  [zhHans, '亚马逊周三宣布裁员1.6万人,此前几天已有媒体报道。', '据路透社报道,亚马逊裁员1.6万人。'],
  [zhHant, '亞馬遜周三宣布裁員1.6萬人,幾天前已有媒體報導。', '據路透社報導,亞馬遜裁員1.6萬人。'],
])('%#: what the company says is announced, though the press had it before', (language, own, press) => {
  expect(statusOf(language, own)).toBe('announced');
  expect(statusOf(language, press)).toBe('reported');
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

import { expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import es from '../../src/story/languages/es.ts';
import fr from '../../src/story/languages/fr.ts';
import it from '../../src/story/languages/it.ts';
import nb from '../../src/story/languages/nb.ts';
import nl from '../../src/story/languages/nl.ts';
import pl from '../../src/story/languages/pl.ts';
import pt from '../../src/story/languages/pt.ts';
import sv from '../../src/story/languages/sv.ts';
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
])('%#: a round is of the day on which it is told, and the one it comes after of the months before', (...given) => {
  expect(datesOf(...given)).toEqual(['16000 2026-01', '16000 2026-01', '14000 2025-10']);
});

test('a number behind which another one counts months is read as if nothing followed it', () => {
  expect(datesOf(en, 'Amazon lays off 16,000 two weeks before its results', 'It said so.')).toEqual(['16000 2026-01']);
});

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
  readStory(articleOf('Amazon', [text], '2026-06-30'), language).figures.find(({ role }) => role !== 'headcount')
    ?.status;

test.each<[Language, string, string]>([
  [en, 'Amazon has completed the layoffs of 14,000 office workers.', 'Amazon plans to complete 14,000 layoffs by May.'],
  [de, 'Amazon hat den Abbau von 14.000 Stellen abgeschlossen.', 'Amazon plant den Abbau von 14.000 Stellen.'],
  [fi, 'Amazonin 14 000 työntekijän irtisanomiset on saatu päätökseen.', 'Amazon aikoo irtisanoa 14 000 työntekijää.'],
  [fr, 'Amazon a achevé la suppression de 14 000 postes.', 'Amazon prévoit de supprimer 14 000 postes.'],
  [es, 'Amazon ha completado el despido de 14.000 empleados.', 'Amazon planea despedir a 14.000 empleados.'],
  [it, 'Amazon ha completato il taglio di 14.000 posti.', 'Amazon vuole tagliare 14.000 posti.'],
  [pt, 'A Amazon concluiu a demissão de 14.000 funcionários.', 'A Amazon planeja demitir 14.000 funcionários.'],
  [nl, 'Amazon heeft het schrappen van 14.000 banen afgerond.', 'Amazon wil 14.000 banen schrappen.'],
  [sv, 'Amazon har slutfört uppsägningen av 14 000 anställda.', 'Amazon planerar att säga upp 14 000 anställda.'],
  [nb, 'Amazon har fullført oppsigelsen av 14.000 ansatte.', 'Amazon planlegger å si opp 14.000 ansatte.'],
  [pl, 'Amazon zakończył zwolnienia 14 tys. pracowników.', 'Amazon planuje zwolnić 14 tys. pracowników.'],
  [ja, 'アマゾンは1万4000人の削減を完了した。', 'アマゾンは1万4000人を削減する計画だ。'],
  [zhHans, '亚马逊已完成1.4万人的裁员。', '亚马逊计划裁员1.4万人。'],
  [zhHant, '亞馬遜已完成1.4萬人的裁員。', '亞馬遜計畫裁員1.4萬人。'],
])('%#: cuts that are over are completed, those to come are planned', (language, done, ahead) => {
  expect(statusOf(language, done)).toBe('completed');
  expect(statusOf(language, ahead)).toBe('planned');
});

test('a word of finishing that belongs to another number completes nothing', () => {
  expect(statusOf(en, 'Amazon finished the year with 1.5 million employees and cut 9,000 jobs.')).toBe('announced');
});

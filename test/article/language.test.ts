import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOfTag } from '../../src/article/language.ts';

const SENTENCES: [string, string][] = [
  ['en', 'The company told its workers on Monday that the warehouse will close before the end of the year.'],
  ['en', 'Amazon layoffs: what we know so far'],
  ['en', 'Retail giant sheds 4,200 jobs'],
  ['zh-Hant', '亞馬遜宣布裁員四千人,執行長表示將精簡組織。'],
  ['zh-Hant', '電商龍頭再裁員 員工措手不及'],
  ['zh-Hans', '亚马逊宣布裁员四千人,首席执行官表示将精简组织。'],
  ['zh-Hans', '电商巨头再次裁员 员工措手不及'],
  ['ja', 'アマゾンは火曜日、約4200人の人員削減を従業員に通知した。'],
  ['ja', 'アマゾン、4200人を追加削減へ'],
  ['fi', 'Yhtiö kertoi maanantaina henkilöstölleen, että varasto suljetaan ennen vuoden loppua.'],
  ['fi', 'Verkkokauppajätti irtisanoo tuhansia'],
  ['de', 'Das Unternehmen teilte den Beschäftigten am Montag mit, dass das Lager bis Jahresende schließt.'],
  ['de', 'Amazon baut 4.200 Stellen ab'],
  ['fr', 'Le groupe a annoncé lundi à ses salariés que l’entrepôt fermera avant la fin de l’année.'],
  ['fr', 'Amazon supprime 4 200 postes'],
  ['es', 'La empresa comunicó el lunes a sus empleados que el almacén cerrará antes de fin de año.'],
  ['es', 'Amazon despedirá a 4.200 personas'],
  ['it', 'L’azienda ha comunicato lunedì ai dipendenti che il magazzino chiuderà entro la fine dell’anno.'],
  ['it', 'Amazon taglia 4.200 posti di lavoro'],
  ['pt', 'A empresa comunicou na segunda-feira aos funcionários que o armazém fechará até o fim do ano.'],
  ['pt', 'Amazon demite mais 4,2 mil funcionários'],
  ['nl', 'Het bedrijf liet maandag aan het personeel weten dat het magazijn voor het einde van het jaar sluit.'],
  ['nl', 'Amazon schrapt 4200 banen'],
  ['sv', 'Företaget meddelade de anställda i måndags att lagret stängs innan årets slut.'],
  ['sv', 'Amazon varslar 4 200 anställda'],
  ['nb', 'Selskapet ga de ansatte beskjed mandag om at lageret stenges før årets slutt.'],
  ['nb', 'Amazon kutter 4200 stillinger'],
  ['pl', 'Firma poinformowała w poniedziałek pracowników, że magazyn zostanie zamknięty przed końcem roku.'],
  ['pl', 'Amazon zwolni 4200 osób'],
];

describe('the language of a text', () => {
  it.each(SENTENCES)('%s: %s', (lang, text) => {
    expect(detectLanguage(text, null)).toBe(lang);
  });

  it('is what the text says, not what the page declares', () => {
    for (const [lang, text] of SENTENCES.filter(([, sentence]) => sentence.length > 60)) {
      for (const declared of ['en', 'fi', 'zh-TW', 'sv'])
        expect([text, detectLanguage(text, declared)]).toEqual([text, lang]);
    }
  });

  it('is what the page declares where the text says nothing', () => {
    expect(detectLanguage('Amazon 4,200', 'fi')).toBe('fi');
    expect(detectLanguage('', 'nb-NO')).toBe('nb');
    expect(detectLanguage('亞馬遜', 'ja')).toBe('zh-Hant');
    expect(detectLanguage('人工', 'zh-CN')).toBe('zh-Hans');
    expect(detectLanguage('', null)).toBe('en');
    expect(detectLanguage('Amazon 4,200', 'x-unknown')).toBe('en');
  });

  it('is that of the text around a name in another script', () => {
    expect(detectLanguage('Amazon，亚马逊云科技(AWS)与 Prime Video 等部门的员工受到影响', null)).toBe('zh-Hans');
    expect(
      detectLanguage('The Chinese site is called 亚马逊 and the Japanese one アマゾン, the company said.', null),
    ).toBe('en');
  });
});

describe('language tags', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh', null],
    ['pt-BR', 'pt'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['EN-us', 'en'],
    ['ko', null],
    ['constructor', null],
    ['__proto__', null],
    ['', null],
    [null, null],
  ])('%s means %s', (tag, lang) => {
    expect(languageOfTag(tag)).toBe(lang);
  });
});

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const present = existsSync(CORPUS);
if (!present)
  console.warn('The corpus (../shared/corpus) is absent: the accuracy of language detection is not measured.');

const recordSchema = v.looseObject({ lang: v.string(), title: v.nullable(v.string()), text: v.string() });

describe.skipIf(!present)('accuracy on the corpus', () => {
  it.each([
    ['dev.jsonl', 'text', 1],
    ['dev.jsonl', 'title', 0.97],
    ['real-dev.jsonl', 'both', 0.99],
    ['real-dev.jsonl', 'title', 0.99],
  ] as const)('%s, %s', (file, what, floor) => {
    const lines = readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n');
    const records = lines.map((line) => v.parse(recordSchema, JSON.parse(line)));
    const right = records.filter(({ lang, title, text }) => {
      const sample = what === 'text' ? text : what === 'title' ? (title ?? '') : `${title ?? ''}\n${text}`;
      return detectLanguage(sample, null) === languageOfTag(lang);
    });
    console.log(`language of ${file}, ${what}: ${right.length} of ${records.length}`);
    expect(right.length / records.length).toBeGreaterThanOrEqual(floor);
  });
});

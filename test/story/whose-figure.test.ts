import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { articleOf } from './passages.ts';

beforeAll(loadLanguages);

/** The numbers of a text, told under a headline about Amazon's staff, that are Amazon's, with their roles. */
function amazons(tag: string, text: string, title: string): (string | number | null)[][] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`${tag} is missing.`);
  const { figures } = readStory(articleOf(title, [text], '2026-01-28'), language);
  return figures.filter((f) => f.subject === 'Amazon' && f.role !== 'other').map((f) => [f.value, f.role]);
}

const TITLES: Record<string, string> = {
  en: 'Amazon and its staff',
  de: 'Amazon und sein Personal',
  fi: 'Amazonin henkilöstö',
  fr: 'Amazon et ses effectifs',
  es: 'Amazon y su plantilla',
  it: 'Amazon e il suo personale',
  pt: 'A Amazon e o seu pessoal',
  nl: 'Amazon en zijn personeel',
  sv: 'Amazon och personalen',
  nb: 'Amazon og de ansatte',
  pl: 'Amazon i jego załoga',
  ja: 'アマゾンの人員',
  'zh-Hant': '亞馬遜的員工',
  'zh-Hans': '亚马逊的员工',
};

const read = (tag: string, text: string) => amazons(tag, text, TITLES[tag] ?? '');

describe('a percentage that is no share of a staff', () => {
  test.each([
    ['en', 'Amazon told its teams to raise the ratio of employees per manager by 15 percent.'],
    ['de', 'Die Inflation lag bei acht Prozent, die Löhne der Amazon-Beschäftigten stiegen um drei Prozent.'],
    ['fi', 'Inflaatio kiihtyi 8 prosenttiin, ja Amazonin työntekijöiden palkat nousivat 3 prosenttia.'],
    ['fr', "Andy Jassy veut augmenter d'au moins 15 % le nombre de salariés par manager."],
    ['es', 'La huelga la secundó el 98% de la plantilla, según el sindicato.'],
    ['it', 'Jassy vuole aumentare di almeno il 15% il rapporto tra dipendenti e manager.'],
    ['pt', 'A inflação chegou a 8% e os salários dos funcionários da Amazon subiram 3%.'],
    ['nl', 'Alle werknemers van Amazon krijgen 10 procent korting op hun aankopen.'],
    ['sv', 'Alla anställda på Amazon får 10 procents rabatt på sina köp.'],
    ['nb', 'Jassy vil øke antallet medarbeidere per leder med minst 15 prosent.'],
    ['pl', 'W referendum musi wziąć udział ponad połowa załogi.'],
    ['ja', '管理職1人当たりの社員の比率を15%以上高める方針だ。'],
    ['zh-Hant', '通膨達8%,亞馬遜員工的薪資只漲3%。'],
    ['zh-Hans', '贾西要求将员工与管理者的比例提高至少15%。'],
  ])('%s: %s', (tag, text) => {
    expect(read(tag, text)).toEqual([]);
  });

  test('the share of the staff beside it stays one', () => {
    expect(read('en', 'Operating profit rose 20 percent while Amazon cut 4 percent of its corporate staff.')).toEqual([
      [4, 'share'],
    ]);
    expect(read('zh-Hant', '獲利成長20%,亞馬遜卻裁掉4%的企業員工。')).toEqual([[4, 'share']]);
  });
});

describe('a share of a part, in words', () => {
  test.each([
    ['de', 'Ein Viertel des Alexa-Teams wird entlassen, bestätigte der Konzern.', 25],
    ['fr', 'Près de la moitié des salariés du site ont été licenciés.', 50],
    ['fi', 'Neljännes Alexan työntekijöistä irtisanotaan, yhtiö vahvisti.', 25],
    ['ja', '拠点の従業員のほぼ半数が解雇された。', 50],
  ])('%s: %s', (tag, text, percent) => {
    expect(read(tag, text)).toEqual([[percent, 'share']]);
  });
});

describe('another employer beside Amazon', () => {
  test.each([
    ['en', 'Both Amazon and Google are shrinking; the latter laid off 12,000 people.'],
    ['fr', 'Amazon et Google réduisent la voilure ; ce dernier a licencié 12.000 personnes.'],
    ['zh-Hans', '亚马逊和谷歌都在缩编,后者裁员1.2万人。'],
    ['en', 'FedEx, which used to deliver for Amazon, is cutting 2,000 jobs. The company has 500,000 employees.'],
    ['de', 'Rivian, an dem Amazon beteiligt ist, entlässt sechs Prozent der Belegschaft, rund 840 Menschen.'],
    ['zh-Hant', '亞馬遜入股的Rivian裁員6%,約840人。'],
    ['ja', 'アマゾンに人材を派遣する派遣会社は500人を解雇する。'],
    ['fi', 'Amazonille työvoimaa vuokraava henkilöstöyritys irtisanoo 500 ihmistä.'],
    ['pl', 'Partnerzy dostawczy Amazona zatrudniają 390 tys. kierowców.'],
    ['nb', 'Amazon-leverandøren Foxconn kutter 10.000 jobber.'],
    ['it', "Un'agenzia interinale che fornisce personale ad Amazon licenzia 500 persone."],
    [
      'nl',
      'UPS schrapt 30.000 banen omdat het minder pakketten van Amazon vervoert. De vervoerder telt 490.000 mensen.',
    ],
  ])('%s: %s', (tag, text) => {
    expect(read(tag, text)).toEqual([]);
  });

  test.each([
    ['de', 'Nach den 11.000 Entlassungen bei Meta im November streicht Amazon nun 18.000 Stellen.', 18_000],
    ['pl', 'Po 11 tys. zwolnień w Meta w listopadzie Amazon likwiduje teraz 18 tys. etatów.', 18_000],
    ['ja', '【シリコンバレー=共同】アマゾンは1万6000人を削減する。', 16_000],
  ])('Amazon’s own number stays Amazon’s: %s: %s', (tag, text, value) => {
    expect(read(tag, text)).toEqual([[value, 'jobs_cut']]);
  });

  test('a headline that names only the founder is about the company that the text begins with', () => {
    const text = 'Blue Origin entlässt rund 1400 Beschäftigte. Das Unternehmen hatte zuletzt stark eingestellt.';
    expect(amazons('de', text, 'Raumfahrtfirma von Amazon-Gründer Bezos streicht jede zehnte Stelle')).toEqual([]);
  });

  test('the paper goes back to a newspaper that was named, over what else was', () => {
    const text =
      'Le Washington Post licencie 300 journalistes, dont celle qui suivait Amazon. Le journal avait déjà supprimé 100 postes.';
    expect(amazons('fr', text, 'Le « Washington Post » licencie')).toEqual([]);
  });
});

describe('a description right before a name is that company', () => {
  test.each([
    ['sv', 'Amazon varslar', 'Också molnbolaget Salesforce meddelade att nästan 9 000 personer sägs upp.', 9000],
    ['ja', 'アマゾンの従業員数', '従業員数では、世界で約210万人を雇う小売り最大手ウォルマートに次ぐ。', 2_100_000],
    ['zh-Hans', '亚马逊招聘', '亚马逊要招8万人。连锁超市克罗格也说,要招聘2万名员工。', 20_000],
    ['fr', 'Blue Origin taille dans ses effectifs', 'La société spatiale de Jeff Bezos supprime 1 300 postes.', 1300],
    ['es', 'Amazon y su plantilla', 'La empresa espacial de Jeff Bezos despide a 1.300 empleados.', 1300],
    ['it', 'Amazon e il suo personale', 'La società spaziale del fondatore di Amazon licenzia 1.300 dipendenti.', 1300],
    ['pt', 'A Amazon e o seu pessoal', 'A empresa espacial de Jeff Bezos demite 1.300 funcionários.', 1300],
    ['de', 'Amazon', 'Die Raumfahrtfirma von Amazon-Gründer Jeff Bezos entlässt 1300 Mitarbeiter.', 1300],
    ['en', 'Amazon and its staff', "Jeff Bezos's rocket company is laying off 1,300 people.", 1300],
    ['ja', 'アマゾンの人員', 'ベゾス氏の宇宙企業は従業員1300人を解雇する。', 1300],
    ['zh-Hant', '亞馬遜的員工', '貝佐斯旗下的太空公司裁員1300人。', 1300],
  ])('%s', (tag, title, text, value) => {
    expect(amazons(tag, text, title).filter(([found]) => found === value)).toEqual([]);
  });
});

describe('in a running report or a letter of many items', () => {
  const ofLines = (tag: string, title: string, ...lines: string[]) => {
    const language = languageFor(tag);
    if (language === undefined) throw new Error(`${tag} is missing.`);
    const { figures } = readStory(
      articleFromText({ text: lines.join('\n'), title, published: '2026-01-28' }),
      language,
    );
    return figures.filter((f) => f.subject === 'Amazon' && f.in === 'body').map((f) => f.value);
  };

  test.each([
    [
      'de',
      'Ticker: Amazon streicht 16.000 Stellen',
      ['Amazon bestätigt', 'Amazon baut 16.000 Stellen ab.', 'Auch Nokia spart', 'Wegfallen sollen 2.300 Stellen.'],
    ],
    [
      'es',
      'En vivo: Amazon recorta 16.000 empleos',
      ['Amazon lo confirma', 'Amazon suprime 16.000 empleos.', 'Nokia va por el 5%', 'Se eliminarán 2.300 puestos.'],
    ],
    [
      'ja',
      'アマゾン1.6万人削減',
      [
        'アマゾンが削減を発表',
        'アマゾンは1.6万人を削減する。',
        '◆ノキアも2300人減',
        'フィンランドの通信機器大手は全体の5%を減らす。',
      ],
    ],
  ])('what follows a heading is about whom that names: %s', (tag, title, lines) => {
    expect(ofLines(tag, title, ...lines)).toEqual([16_000]);
  });

  test.each([
    ['nl', 'FedEx schrapt 2.000 banen. Hij rijdt steeds minder voor Amazon. Vorig jaar gingen er 5.000 banen weg.'],
    ['de', 'FedEx streicht 2.000 Stellen. Der Konzern fährt weniger für Amazon. 2025 baute er 5.000 Stellen ab.'],
    ['zh-Hant', 'FedEx裁員2000人。公司說會減少處理亞馬遜包裹。去年它已裁5000人。'],
    ['ja', 'FedExは2000人を削減する。アマゾンの荷物を減らすためで、昨年も5000人を削減した。'],
  ])('for whom another works is not spoken of: %s', (tag, text) => {
    expect(read(tag, text)).toEqual([]);
  });

  test.each([
    ['en', 'There are thousands of vans on the road, with some 275,000 drivers in all.'],
    ['de', 'Die Pakete bringen rund 5.000 Fahrer, die für Amazon arbeiten.'],
    ['it', 'I driver, circa 12mila, lavorano per Amazon.'],
    ['nb', 'Til sammen har de 275.000 sjåfører i tjue land.'],
  ])('who drives the parcels is on the staff of others: %s', (tag, text) => {
    expect(read(tag, text)).toEqual([]);
  });
});

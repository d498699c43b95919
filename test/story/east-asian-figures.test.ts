/** Sentences of the Chinese and Japanese press: what each number of Amazon's is, and the month that it is of. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import ja from '../../src/story/languages/ja.ts';
import zhHans from '../../src/story/languages/zh-Hans.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

/** The day of the article, its text, and Amazon's numbers in it: role, and where it matters the date. */
type Case = [published: string, text: string, figures: Record<string, string>];

const cases: [Language, Case[]][] = [
  [
    zhHant,
    [
      [
        '2018-09-05',
        '亞馬遜員工57.57萬人,其中8.7萬人來自去年收購的全食超市。',
        { '57.57萬人': 'headcount', '8.7萬人': 'headcount' },
      ],
      ['2018-11-13', '亞馬遜第二總部將帶來5萬個高薪職位。', { '5萬個': 'planned_hires' }],
      [
        '2021-09-02',
        '亞馬遜計劃招聘5.5萬名企業及科技員工。新職位當中,逾4萬個設於美國。',
        { '5.5萬名': 'planned_hires', '4萬': 'hires' },
      ],
      ['2021-09-02', '亞馬遜現時的科技及企業員工約有27.5萬人。', { '27.5萬人': 'corporate_headcount' }],
      [
        '2025-10-28',
        '近1成白領將丟飯碗,亞馬遜再揮刀,其中人資部門裁減幅度可達15%。',
        { '1成': 'share', '15%': 'share' },
      ],
      ['2026-01-28', '亞馬遜關閉倉庫,約800名員工將被安置到其他據點。', {}],
      ['2022-10-28', '亞馬遜員工人數年減4%至146萬人。', { '146萬人': 'headcount' }],
      ['2026-01-28', '亞馬遜裁員。電商平台維特拉也宣布裁員450人。', {}],
      [
        '2025-10-28',
        '亞馬遜今次裁員為歷來最大,超過2022年底至2023年3月期間的約2.7萬人。',
        { '2.7萬人': 'cumulative_cuts 2023-03' },
      ],
      [
        '2023-01-05',
        '亞馬遜確認裁減1.8萬個職位,高於去年11月外媒報道的1萬人。',
        { '1.8萬個': 'jobs_cut', '1萬人': 'planned_cuts 2022-11' },
      ],
      [
        '2023-01-06',
        '亞馬遜宣布裁員1.8萬人。媒體去年11月報導時,說的是大約1萬人。',
        { '1.8萬人': 'jobs_cut', '1萬人': 'planned_cuts 2022-11' },
      ],
      [
        '2026-02-06',
        '亞馬遜上月宣布裁撤1.6萬個職位,連同去年10月的1.4萬個,合共3萬個。',
        { '1.6萬個': 'jobs_cut 2026-01', '1.4萬個': 'jobs_cut 2025-10', '3萬個': 'cumulative_cuts 2026-01' },
      ],
      ['2023-06-01', '亞馬遜2020年初至2021年底兩年內增聘約81萬人。', { '81萬人': 'hires' }],
      ['2022-04-13', '報告指亞馬遜倉庫平均每100名員工就有7人受傷。', {}],
      ['2020-03-17', '亞馬遜在西雅圖約5萬名員工已改為在家上班。', { '5萬名': 'headcount' }],
      ['2025-01-23', '亞馬遜史坦頓島的倉庫約5,500名員工2022年投票成立工會。', { '5,500名': 'headcount 2025-01' }],
    ],
  ],
  [
    zhHans,
    [
      [
        '2021-09-02',
        '亚马逊计划招聘5.5万名员工。新增职位里,约1.5万个集中在西雅图总部。',
        { '5.5万名': 'planned_hires', '1.5万': 'hires' },
      ],
      ['2026-01-28', '亚马逊将裁掉影视部门约5%的人员。', { '5%': 'share' }],
      ['2026-01-28', '亚马逊裁员。社交平台维特拉也宣布裁员450人。', {}],
      [
        '2023-09-20',
        '亚马逊今年假日季将新增25万个岗位,比去年的15万个大幅增加。',
        { '25万个': 'hires', '15万': 'hires 2022' },
      ],
      [
        '2025-10-29',
        '亚马逊2023年1月裁员1.8万人,3月再裁9000人,累计2.7万人。',
        { '1.8万人': 'jobs_cut 2023-01', '9000人': 'jobs_cut 2023-03', '2.7万人': 'cumulative_cuts 2023-03' },
      ],
      [
        '2022-07-29',
        '到6月末,亚马逊员工共152.3万人,比3月末的162.2万人减少9.9万人。',
        { '152.3万人': 'headcount 2022-06', '162.2万人': 'headcount 2022-03' },
      ],
      [
        '2021-09-14',
        '亚马逊将招聘5.5万名技术人员。这相当于在27.5万人的同类员工基础上再增加20%。',
        { '5.5万名': 'hires', '27.5万人': 'headcount' },
      ],
      ['2018-09-05', '到今年6月30日,亚马逊员工已达57.57万人,还不包括短期工。', { '57.57万人': 'headcount' }],
      ['2023-02-01', '1月,谷歌裁员1.2万人,微软裁员1万人,亚马逊裁员1.8万人。', { '1.8万人': 'jobs_cut 2023-01' }],
    ],
  ],
  [
    ja,
    [
      [
        '2022-11-16',
        'アマゾンは1万人の削減に踏み切る。従業員は150万人を超えるから、1%に満たない計算だ。',
        { '1万人': 'planned_cuts', '150万人': 'headcount', '1%': 'share' },
      ],
      [
        '2020-10-30',
        'アマゾンの9月末の従業員数は112万5300人で、前年同期の75万人から50%増えた。',
        { '112万5300人': 'headcount', '75万人': 'headcount' },
      ],
      ['2026-01-28', '事務職の約1割にあたる3万人がアマゾンで職を失う。', { '1割': 'share', '3万人': 'jobs_cut' }],
      ['2026-01-28', 'アマゾンの人事部門では最大15%が削減の対象になる。', { '15%': 'share' }],
      ['2026-01-28', 'アマゾンは人員を削減する。ネット通販のベルトラも300人を解雇する。', {}],
      ['2023-07-06', 'アマゾンは新拠点で1500人以上を雇用すると発表した。', { '1500人': 'hires' }],
      ['2021-09-02', 'アマゾンは本社や技術職で、世界で5万5000人を採用する。', { '5万5000人': 'hires' }],
      ['2023-07-06', 'アマゾンは昨年秋以降、本社部門を中心に2万7000人を減らした。', { '2万7000人': 'cumulative_cuts' }],
      [
        '2023-03-21',
        'アマゾンは昨年11月に整理を始め、今年1月には1万8000人の削減を公表していた。',
        { '1万8000人': 'jobs_cut 2023-01' },
      ],
      [
        '2022-11-20',
        'アマゾンの従業員数は2019年末の79万8000人から21年末には160万8000人に増えた。',
        { '79万8000人': 'headcount 2019-12', '160万8000人': 'headcount 2021-12' },
      ],
      [
        '2023-03-15',
        '1月にはマイクロソフトが1万人、アルファベットが1万2000人、アマゾンが1万8000人の削減を明らかにした。',
        { '1万8000人': 'jobs_cut 2023-01' },
      ],
      ['2022-05-10', 'アマゾンが開いた就職説明会には地元の500人余りが訪れた。', {}],
    ],
  ],
];

for (const [language, sentences] of cases) {
  describe(`${language.tag}: numbers of the press`, () => {
    test.each(sentences)('%s %s', (published, text, expected) => {
      const { figures } = readStory(articleOf('', [text], published), language);
      const own = figures.filter(({ subject }) => subject === 'Amazon');
      const found = own.map(({ text: words, role, asOf }): [string, string] => {
        const dated = expected[words]?.includes(' ') === true;
        return [words, dated ? `${role} ${asOf}` : role];
      });
      expect(Object.fromEntries(found)).toEqual(expected);
    });
  });
}

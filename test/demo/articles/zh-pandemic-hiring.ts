import type { DemoArticle } from '../article.ts';

export const zhPandemicHiring: DemoArticle = {
  slug: 'zh-pandemic-hiring',
  lang: 'zh-Hant',
  section: '產業',
  title: '網購訂單暴增，亞馬遜將在美國增聘 10 萬人',
  standfirst: '倉庫與配送缺人手，時薪同步調高 2 美元。',
  published: '2020-03-17T10:30:00+08:00',
  caption: '輸送帶上的包裹。繪圖：示範日報',
  body: [
    '疫情讓許多人改在家裡購物，亞馬遜週一宣布，將在美國增聘 10 萬人，補足倉庫與配送的人手。',
    '新職位包含全職與兼職。公司同時把時薪調高 2 美元，實施到 4 月底。',
    '截至去年底，亞馬遜全球員工 79 萬 8000 人。去年底的購物旺季，公司曾招募 20 萬名季節性員工。',
  ],
  comments: [{ name: '阿榮', text: '時薪 17 美元，在台灣想都不敢想。' }],
  expected: {
    kind: 'hiring',
    figures: [
      { text: '10 萬人', role: 'planned_hires', verdict: 'agrees' },
      { text: '79 萬 8000 人', role: 'headcount', verdict: 'agrees' },
      { text: '20 萬名', role: 'hires', verdict: 'agrees' },
    ],
    about: '2020-03-hundred-thousand',
    events: [],
    newestPrior: '2020-03-hundred-thousand',
    since: true,
    shows: '招募的報導：錢與時薪不是人數',
  },
};

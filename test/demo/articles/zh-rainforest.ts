import type { DemoArticle } from '../article.ts';

export const zhRainforest: DemoArticle = {
  slug: 'zh-rainforest',
  lang: 'zh-Hant',
  section: '國際',
  title: '亞馬遜雨林砍伐面積減少三成，保育人員仍嫌太慢',
  standfirst: '巴西增派巡護員，旱季的火點卻比去年多。',
  published: '2023-11-10T08:00:00+08:00',
  caption: '樹冠層。繪圖：示範日報',
  body: [
    '巴西政府公布，亞馬遜雨林過去一年的砍伐面積減少約三成，是近五年來的低點。',
    '當局說，關鍵是增聘 800 名巡護員，並恢復對盜伐的罰款。環保團體則說，被裁撤的 3000 個保育職位至今只補回一小部分。',
    '今年旱季，流域內的火點超過 9000 處，許多村落的居民只能搭船離開。',
  ],
  comments: [{ name: '綠', text: '一棵樹要長 200 年。' }],
  expected: {
    kind: 'none',
    figures: [],
    about: null,
    events: [],
    newestPrior: null,
    since: false,
    shows: '雨林不是公司，即使文中有裁撤與增聘',
  },
};

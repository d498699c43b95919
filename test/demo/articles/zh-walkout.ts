import type { DemoArticle } from '../article.ts';

export const zhWalkout: DemoArticle = {
  slug: 'zh-walkout',
  lang: 'zh-Hant',
  section: '產業',
  title: '不滿裁員與返回辦公室，亞馬遜員工在西雅圖罷工一小時',
  standfirst: '主辦方與公司對參加人數各說各話。',
  published: '2023-06-01T11:20:00+08:00',
  caption: '總部前的標語。繪圖：示範日報',
  body: [
    '亞馬遜辦公室員工週三在西雅圖總部前罷工，抗議公司裁員、要求每週三天進辦公室，以及氣候承諾跳票。',
    '主辦方說，西雅圖約有 1000 名員工參加；公司則說大約 300 人。',
    '亞馬遜今年兩波裁員共 2 萬 7000 人，每週三天進辦公室的規定 5 月 1 日起實施。',
  ],
  comments: [{ name: '咖啡', text: '一小時也叫罷工？' }],
  expected: {
    kind: 'labor_action',
    figures: [{ text: '2 萬 7000 人', role: 'cumulative_cuts', verdict: 'agrees' }],
    events: ['walkout-2023', 'rto-three-days'],
    newestPrior: '2023-04-whole-foods',
    since: true,
    shows: '勞工行動：罷工人數不是裁員人數',
  },
};

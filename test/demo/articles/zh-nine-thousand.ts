import type { DemoArticle } from '../article.ts';

export const zhNineThousand: DemoArticle = {
  slug: 'zh-nine-thousand',
  lang: 'zh-Hant',
  section: '財經',
  title: '亞馬遜再裁 9000 人，雲端與廣告部門首當其衝',
  standfirst: '距離上一波裁員不到三個月，執行長說是為了讓公司更精簡。',
  published: '2023-03-21T09:00:00+08:00',
  caption: '空蕩的會議室。繪圖：示範日報',
  body: [
    '亞馬遜週一宣布將再裁減約 9000 個職位，主要落在雲端服務 AWS、人力資源、廣告與直播平台 Twitch。',
    '公司在今年 1 月才宣布裁員 1 萬 8000 人。兩波合計 2 萬 7000 人，是亞馬遜成立以來規模最大的裁員。',
    { heading: '疫情期間擴張太快' },
    '執行長賈西在給員工的信中表示，前幾年人力增加得很快，如今景氣不明，必須更精簡。各部門的名單預計 4 月底前定案。',
    '截至去年底，亞馬遜全球員工約 154 萬人，其中多數在倉儲與物流。這次受影響的是辦公室人員。',
    '裁員的消息最早在去年 11 月傳出，當時外界預期約 1 萬人。',
  ],
  comments: [
    { name: '小編的貓', text: '我們公司 300 人，裁 30 人就天下大亂了。' },
    { name: '路人', text: '下一家是誰？' },
  ],
  expected: {
    kind: 'layoff',
    figures: [
      { text: '9000 個', role: 'jobs_cut', verdict: 'agrees' },
      { text: '1 萬 8000 人', role: 'jobs_cut', verdict: 'agrees' },
      { text: '2 萬 7000 人', role: 'cumulative_cuts', verdict: 'agrees' },
      { text: '154 萬人', role: 'headcount', verdict: 'agrees' },
      { text: '1 萬人', role: 'planned_cuts', verdict: 'agrees' },
    ],
    about: '2023-03-nine-thousand',
    events: [],
    newestPrior: '2023-03-nine-thousand',
    since: true,
    shows: '中文的數字寫法與相對日期(去年 11 月、今年 1 月)',
  },
};

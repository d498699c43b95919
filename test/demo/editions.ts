import type { DemoArticle } from './article.ts';

/** What differs between the paper's editions besides the articles. */
export interface Edition {
  lang: DemoArticle['lang'];
  /**
   * A name below a news site of the extension's list, so that the shipped build reads the pages. No such host
   * exists: the browser is led to this machine for it. (Sites that browsers open by https only would not do.)
   */
  host: string;
  paper: string;
  motto: string;
  sections: string[];
  /** Of a desk: nobody wrote for a paper that does not exist. */
  byline: string;
  more: string;
  mostRead: string;
  comments: string;
  newsletter: string;
  footer: string;
  locale: string;
}

export const editions: Record<DemoArticle['lang'], Edition> = {
  en: {
    lang: 'en',
    host: 'demo-ledger.qz.com',
    paper: 'The Demo Ledger',
    motto: 'A made-up paper about real figures',
    sections: ['Business', 'Work', 'Markets', 'Opinion', 'Weekend'],
    byline: 'By the demo desk',
    more: 'Read also',
    mostRead: 'Most read',
    comments: 'Comments',
    newsletter: 'The morning letter: join 40,000 readers.',
    footer:
      '© 2026 The Demo Ledger. This paper does not exist. It shows what the extension does; some of its figures are wrong on purpose.',
    locale: 'en-GB',
  },
  'zh-Hant': {
    lang: 'zh-Hant',
    host: 'demo-ledger.technews.tw',
    paper: '示範日報',
    motto: '虛構的報紙，真實的數字',
    sections: ['財經', '產業', '國際', '評論', '生活'],
    byline: '示範組',
    more: '延伸閱讀',
    mostRead: '熱門文章',
    comments: '留言',
    newsletter: '訂閱晨間電子報，與 4 萬名讀者一起開始新的一天。',
    footer: '© 2026 示範日報。本報並不存在，僅用來展示擴充功能；部分數字刻意寫錯。',
    locale: 'zh-TW',
  },
  fi: {
    lang: 'fi',
    host: 'demo-ledger.talouselama.fi',
    paper: 'Demolehti',
    motto: 'Keksitty lehti, oikeita lukuja',
    sections: ['Talous', 'Työelämä', 'Digi', 'Mielipide', 'Viikonloppu'],
    byline: 'Teksti: esittelytoimitus',
    more: 'Lue myös',
    mostRead: 'Luetuimmat',
    comments: 'Keskustelu',
    newsletter: 'Aamukirje: liity 40 000 lukijan joukkoon.',
    footer:
      '© 2026 Demolehti. Tätä lehteä ei ole olemassa. Se näyttää, mitä laajennus tekee; osa luvuista on tahallaan väärin.',
    locale: 'fi-FI',
  },
};

/** What stands around the article on every page of a news site, in a few languages. All wording is our own. */

export interface Furniture {
  navigation: string[];
  byline: string;
  updated: string;
  related: string;
  /** Each with a figure that is not the article's. */
  relatedStories: string[];
  /** Each with a headline and a teaser that is no link. */
  mostRead: string;
  mostReadStories: [string, string][];
  comments: string;
  commentTexts: string[];
  newsletter: string;
  newsletterPitch: string;
  cookies: string;
  advertisement: string;
  share: string;
  tags: string;
  /** Without the year, which is put before it. */
  rights: string;
  ticker: string[];
}

const en: Furniture = {
  navigation: ['Home', 'Business', 'Technology', 'Markets', 'Opinion', 'Sport'],
  byline: 'By Robin Marsh',
  updated: 'Updated',
  related: 'Related stories',
  relatedStories: [
    'Rival retailer Northmart cuts 12,345 jobs after weak quarter',
    'Chipmaker Silvane to hire 6,700 engineers by 2031',
    'Postal group lets 4,321 drivers go',
  ],
  mostRead: 'Most read',
  mostReadStories: [
    ['Airline Skyhop drops 2,222 cabin staff', 'The carrier told its unions on Monday that 2,222 posts will go.'],
    ['Bank to close 77 branches', 'Some 3,333 clerks are affected, according to the works council.'],
  ],
  comments: 'Comments (3)',
  commentTexts: [
    'My cousin works there and says 55,555 people will be gone by spring. Nobody believes the 8,765 they admit.',
    'They hired 91,919 in one year, what did you expect?',
    'First!',
  ],
  newsletter: 'Sign up for our newsletter',
  newsletterPitch: 'Join 250,000 readers who get the morning briefing in their inbox.',
  cookies:
    'We use cookies and share data with our 812 partners to improve your experience. You can accept or manage your preferences.',
  advertisement: 'Advertisement',
  share: 'Share this article',
  tags: 'Topics: Amazon, Labour',
  rights: 'Example News Media Ltd. All rights reserved.',
  ticker: ['LIVE: Storm leaves 18,181 homes without power', 'Index down 404 points'],
};

const zhHant: Furniture = {
  navigation: ['首頁', '財經', '科技', '國際', '觀點', '生活'],
  byline: '記者 林小河／綜合報導',
  updated: '更新時間：',
  related: '延伸閱讀',
  relatedStories: ['零售商北市集大裁1萬2345人', '晶片廠矽川擬增聘6700名工程師', '郵政集團資遣4321名司機'],
  mostRead: '熱門文章',
  mostReadStories: [
    ['航空公司裁空服員2222人', '公司週一告知工會,將裁掉2222個職位。'],
    ['銀行擬關77家分行', '據工會表示,約3333名行員受影響。'],
  ],
  comments: '留言 (3)',
  commentTexts: ['我表哥在裡面上班,說春天前會走5萬5555人。', '一年就聘了9萬1919人,不然呢?', '頭香!'],
  newsletter: '訂閱電子報',
  newsletterPitch: '加入25萬名讀者,每天早上收到重點新聞。',
  cookies: '我們使用 Cookie 並與812家合作夥伴分享資料,以改善您的使用體驗。您可以同意或管理隱私設定。',
  advertisement: '廣告',
  share: '分享',
  tags: '關鍵字: #亞馬遜 #勞動',
  rights: '範例新聞股份有限公司 版權所有，未經授權不得轉載。',
  ticker: ['快訊:颱風致1萬8181戶停電', '指數下跌404點'],
};

const fi: Furniture = {
  navigation: ['Etusivu', 'Talous', 'Tekniikka', 'Ulkomaat', 'Mielipide', 'Urheilu'],
  byline: 'Teksti: Kaisa Lehtola',
  updated: 'Päivitetty',
  related: 'Lue myös',
  relatedStories: [
    'Kauppaketju Pohjantori irtisanoo 12 345 työntekijää',
    'Piirivalmistaja Piivirta palkkaa 6 700 insinööriä',
    'Postiyhtiö antaa potkut 4 321 kuljettajalle',
  ],
  mostRead: 'Luetuimmat',
  mostReadStories: [
    [
      'Lentoyhtiö vähentää 2 222 matkustamotyöntekijää',
      'Yhtiö kertoi asiasta liitoille maanantaina: 2 222 tehtävää päättyy.',
    ],
    ['Pankki sulkee 77 konttoria', 'Muutos koskee noin 3 333 toimihenkilöä, kertoo luottamusmies.'],
  ],
  comments: 'Kommentit (3)',
  commentTexts: [
    'Serkkuni on siellä töissä ja sanoo, että 55 555 ihmistä lähtee kevääseen mennessä.',
    'Vuodessa palkattiin 91 919, mitä muuta voi odottaa?',
    'Eka!',
  ],
  newsletter: 'Tilaa uutiskirje',
  newsletterPitch: 'Liity 250 000 lukijan joukkoon ja saat aamun uutiset sähköpostiisi.',
  cookies: 'Käytämme evästeitä ja jaamme tietoja 812 kumppanimme kanssa. Voit hyväksyä evästeet tai muuttaa asetuksia.',
  advertisement: 'Mainos',
  share: 'Jaa artikkeli',
  tags: 'Avainsanat: Amazon, työelämä',
  rights: 'Esimerkkiuutiset Oy. Kaikki oikeudet pidätetään.',
  ticker: ['NYT: Myrsky katkaisi sähköt 18 181 kodista', 'Indeksi laski 404 pistettä'],
};

/** The furniture of a language; English where there is none. */
export function furnitureOf(lang: string): Furniture {
  if (lang.startsWith('zh')) return zhHant;
  return lang.startsWith('fi') ? fi : en;
}

/** Every text of the furniture: none of it may ever be read as part of an article. */
export function furnitureTexts(lang: string): string[] {
  const it = furnitureOf(lang);
  return [
    it.byline,
    it.related,
    ...it.relatedStories,
    it.mostRead,
    ...it.mostReadStories.flat(),
    it.comments,
    ...it.commentTexts,
    it.newsletter,
    it.newsletterPitch,
    it.cookies,
    it.tags,
    it.rights,
    ...it.ticker,
  ];
}
